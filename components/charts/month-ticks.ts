import { bucketsBetween } from '../../lib/journal/bucket.ts';
import type { Period } from '../../lib/journal/period.ts';
import type { Locale } from '../../lib/prompts/prompt.ts';

/** A mark on an axis of time: the first day of a month, and the word for it. */
export type Tick = { day: string; label: string };

/** Steps that a reader counts easily: months, quarters, halves of a year, years and so on. */
const steps = [1, 3, 6, 12, 24, 60];

/**
 * The months to name on the axis of a period, at most `most` of them. January is named by its year.
 * @param most at least 1
 */
export function monthTicks(period: Period, most: number, locale: Locale): Tick[] {
  const months = bucketsBetween(period.from, period.to, 'month').filter((day) => day >= period.from);
  const step = steps.find((size) => months.length / size <= most) ?? 120;
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return months
    .filter((day) => monthsSinceZero(day) % step === 0)
    .map((day) => ({ day, label: day.slice(5, 7) === '01' ? day.slice(0, 4) : month.format(new Date(day)) }));
}

function monthsSinceZero(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
