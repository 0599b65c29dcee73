import type { StateMoment } from './messages.ts';

/** Whether the one is newer than the other (S1.2); anything is newer than nothing. */
export function isNewer(one: StateMoment, other: StateMoment | null): boolean {
  if (!other || one.epoch !== other.epoch) return !other || one.epoch > other.epoch;
  return one.number > other.number;
}
