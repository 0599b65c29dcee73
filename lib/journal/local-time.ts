import type { weekdays } from './invitation-settings.ts';
import { dayOf } from './contact.ts';

/** A moment as the user's own clock and calendar show it. */
export type LocalTime = {
  /** Milliseconds since the epoch. */
  now: number;
  /** `YYYY-MM-DD`. */
  day: string;
  /** 0 to 23. */
  hour: number;
  /** ISO: Monday is 1. */
  weekday: (typeof weekdays)[number];
};

const weekdayOf = [7, 1, 2, 3, 4, 5, 6] as const;

/** What the user's clock shows at a moment (milliseconds since the epoch). */
export function localTime(now: number): LocalTime {
  const date = new Date(now);
  // `getDay` gives 0 to 6, Sunday first.
  return { now, day: dayOf(now), hour: date.getHours(), weekday: weekdayOf[date.getDay()] ?? 7 };
}
