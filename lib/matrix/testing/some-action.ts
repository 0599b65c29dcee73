import type { Action } from '../actions/action.ts';
import { uuidOf } from './some-events.ts';

/** The action of this number, with these changes. */
export function someAction(number: number, change: Partial<Action> = {}): Action {
  return {
    ...{ id: uuidOf(number), day: '2026-11-24', team: 'North', factor: 'no-daily-room', suggestion: null },
    ...{ text: 'An hour a week', who: 'Everybody', by: null, state: 'open', outcome: '', revision: 1 },
    ...change,
  };
}
