import type { Grain } from './bucket.ts';
import { addMonths, dayFrom, dayNumber } from './day.ts';

/** The days that the mirror shows, the first and the last one included, `YYYY-MM-DD`. */
export type Period = { from: string; to: string };

/** What a user may ask to see; `free` comes with days of its own. */
export const spans = ['quarter', 'year', 'all', 'free'] as const;
export type Span = (typeof spans)[number];

/**
 * The period of a span, up to today.
 * @param firstDay the first day of which anything is kept; null when nothing is: then `all` is a year
 */
export function periodOf(span: Exclude<Span, 'free'>, today: string, firstDay: string | null): Period {
  if (span === 'all' && firstDay !== null) return { from: firstDay < today ? firstDay : today, to: today };
  return { from: addDays(addMonths(today, span === 'quarter' ? -3 : -12), 1), to: today };
}

/** The steps that fit a period: weeks up to four months, months above. */
export function grainOf({ from, to }: Period): Grain {
  return to < addMonths(from, 4) ? 'week' : 'month';
}

export function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to;
}

function addDays(day: string, days: number): string {
  return dayFrom(dayNumber(day) + days);
}
