import type { CueRule } from '../engine/rule.ts';

/** Somebody who is not paid to be there lives in the client's world, in whatever role. */
export const informalNetwork: CueRule = {
  cue: 'informal-network',
  patterns: ['[KIN|FRIEND|NEIGHBOUR|COMMUNITY]'],
  carries: ['Zijn moeder kwam langs met een pan soep.'],
  misses: ['Samen de post doorgenomen en de huur overgemaakt.'],
};
