import type { SessionResult } from '../../session/session-result.ts';
import type { Action } from '../actions/action.ts';
import type { CodebookEvent } from '../codebook/codebook-event.ts';
import type { Coding } from '../coding/coding.ts';

/** All that the matrix is made of. */
export type MatrixData = {
  results: readonly SessionResult[];
  events: readonly CodebookEvent[];
  codings: readonly Coding[];
  actions: readonly Action[];
};
