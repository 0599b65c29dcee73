import { teamKey } from '../team-key.ts';
import type { Action } from './action.ts';

/** What a team agreed and has not looked back on, what is due first in front; what has no day comes last. */
export function openActions(actions: readonly Action[], team: string | null): Action[] {
  return actions
    .filter((action) => action.state === 'open' && teamKey(action.team) === teamKey(team))
    .toSorted(dueFirst);
}

/** By the day by which it is to be done, then by that on which it was agreed. */
export function dueFirst(one: Action, other: Action): number {
  const due = (one.by ?? '9999').localeCompare(other.by ?? '9999');
  return due || one.day.localeCompare(other.day) || one.id.localeCompare(other.id);
}
