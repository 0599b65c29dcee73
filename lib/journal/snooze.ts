const hour = 60 * 60 * 1000;
const week = 7 * 24 * hour;

/** For how long the user may put off what is asked. */
export const snoozes = ['later-today', 'next-week'] as const;
export type Snooze = (typeof snoozes)[number];

const length: Readonly<Record<Snooze, number>> = { 'later-today': 2 * hour, 'next-week': week };

/** Until when nothing is asked; both moments in milliseconds since the epoch. */
export function snoozedUntil(snooze: Snooze, now: number): number {
  return now + length[snooze];
}

/** Whether it is still quiet. An end further away than the longest snooze comes from a clock that was wrong. */
export function isSnoozed(until: number | null, now: number): boolean {
  return until !== null && now < until && until - now <= week;
}
