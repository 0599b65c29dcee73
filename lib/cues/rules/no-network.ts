import type { CueRule } from '../engine/rule.ts';

/** The client has no, hardly any, or only an unusable network. */
export const noNetwork: CueRule = {
  cue: 'no-network',
  patterns: [
    '{ [er|verder|ook|hier|nu] ~3 [is|was|zijn] ~5 NOBODY }',
    '{ [is|was] er ~5 NOBODY }',
    '{ [heeft|had|hebben|heb] ~4 NOBODY }',
    '{ [kent|kende|ken|ziet|spreekt|ontvangt] ~5 NOBODY }',
    '{ CIRCLE ~3 [is|was|zijn|:]? ~2 SCANT }',
    '{ [geen|nauwelijks|amper] ~2 CIRCLE }',
    '{ geen [PERSON|broers|zussen] ~~2 [geen|of|en] ~1 [PERSON|vrienden|contacten] }',
    '{ PERSON noch PERSON }',
    '{ [staat|stond] er ~2 alleen_voor }',
    '{ helemaal_alleen }',
    '{ niemand ~~4 LEAN }',
    '{ op niemand ~3 LEAN }',
    '{ familie [heeft|is] ~2 niet }',
    '{ NOBODY > }',
  ],
  unlessInSentence: ['NOBODY ~3 [thuis|opendeed|open|deed|aanwezig|gezien|bereikt]'],
  carries: ['Verder heeft ze niemand.', 'Zijn netwerk is nihil.', 'Hij heeft familie noch vrienden.'],
  misses: ['Er deed niemand open.', 'Haar zus belt elke dag.'],
};
