import type { DangerRule } from '../../engine/rule.ts';

/** Force said in so many words, and people kept where they do not want to be. */
export const coercion: DangerRule = {
  sign: 'coercion',
  patterns: ['COERCE', 'CONFINE', 'tegen ~1 [haar|zijn|mijn|de] wil'],
  unless: [
    'COERCE ~4 [opname|opgenomen|kader|verhuizing|verhuizen|ontruiming|ontslag|keuze|medicatie|behandeling|rust|rusten|uwv|gemeente|werken|gas]',
    '[uwv|gemeente|school|wmo|zich|zichzelf|mezelf|voelt] ~3 COERCE',
    '[opname|kader|verhuizing] ~2 COERCE',
    '[zich|zichzelf|mezelf|lift|cel|isoleercel|voelt|hand|houvast|handen|bureau|politie|politiebureau|kat|hond] ~5 CONFINE',
    'CONFINE ~5 [cel|lift|hand|leuning|bureau|gewoontes|politiebureau|gedachten|politie|zichzelf]',
  ],
  unlessInSentence: ['PLAY', 'DULL ~~10 COERCE'],
  negation: 'blocks',
  carries: ['Haar man dwingt haar om te zwijgen.'],
  misses: ['Niemand kan haar dwingen.'],
};
