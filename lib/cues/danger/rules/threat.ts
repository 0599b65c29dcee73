import type { DangerRule } from '../../engine/rule.ts';

/** Threats: the word, or what is said when one is made. */
export const threat: DangerRule = {
  sign: 'threat',
  patterns: ['MENACE', '[MATE|ELDER|HE|OTHERS] ~6 THREATEN', 'THREATEN ~6 [VICTIM|als]'],
  signals: {
    'or-else': { patterns: ['anders ~5 [MAY|krijgt|krijg|gaat|komt|wordt|zet|pakken|pak|doet|sturen|stuurt|HARM|MENACE]', '[als|wanneer|zodra] ~6 [vindt|weet|ziet|hoort]'] },
    'will-find': { patterns: ['te vinden', 'als ik ~5 ~~4 [niemand|dood]', '[kom|komt|kwam] ~3 halen', '[weet|weten|wisten] ~4 [woont|woon|zit|school|adres]'] },
  },
  carries: [],
  misses: [],
};
