import type { DangerRule } from '../../engine/rule.ts';

/** Fear of a person, and safety that is sought from one. */
export const fear: DangerRule = {
  sign: 'fear',
  patterns: ['AFRAID ~3 [voor|van] ~3 [MATE|ELDER|hem|haar|OTHERS|NAME]', 'AFRAID ~~3 dat ~1 [MATE|ELDER|hij|ze|OTHERS]', '[durft|durf|durven] ~3 niet', 'PROTECT'],
  signals: {
    'he-and-she': { patterns: ['hij ~6 haar', 'haar ~6 hij', 'hem ~6 [haar|ze|zij]', '[ze|zij] ~6 [hem|hij]'] },
    hidden: { patterns: ['[adres|locatie|plaats] ~6 [geheim|verborgen|niemand|bekend|afgeschermd]', '[hij|niemand|MATE|ELDER] ~2 MAY ~2 niet ~3 weten'] },
  },
  carries: [],
  misses: [],
};
