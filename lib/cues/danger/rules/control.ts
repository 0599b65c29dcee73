import type { DangerRule } from '../../engine/rule.ts';

/** Control: what a person may do, and what is taken from them. */
export const control: DangerRule = {
  sign: 'control',
  patterns: ['COERCE', '[MATE|ELDER|HE|OTHERS] ~5 OWN ~4 SEIZE', '[MATE|ELDER|HE|OTHERS] ~4 SEIZE ~5 OWN', 'MAY ~5 van ~2 [MATE|ELDER|hem|OTHERS]'],
  signals: {
    'may-not': { patterns: ['MAY ~4 [niet|geen|niets|niks|niemand|nooit|alleen]', '[niet|nooit|niets|niks] ~2 [mag|mogen|mocht]'] },
    'taken-away': { patterns: ['OWN ~4 SEIZE', 'SEIZE ~4 OWN', '[MATE|ELDER|HE|OTHERS] ~3 heeft ~3 OWN'] },
    'goes-without': { patterns: ['zonder ~3 [jas|eten|drinken|loon|verwarming|toestemming]', '[geen|nooit] ~3 [loon|wifi|vrije|sleutel|eten|pas]'] },
    'locked-up': { patterns: ['[deur|hek|kamer] ~4 [slot|buitenkant]', 'op slot'] },
    'made-to': { patterns: ['MAY ~5 [tekenen|werken|sturen|afgeven|betalen|verkopen|bewaren|slapen|wegbrengen|trouwen|knielen|vragen]'] },
  },
  carries: [],
  misses: [],
};
