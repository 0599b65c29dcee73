import type { Grain } from '../../lib/journal/bucket.ts';
import type { Locale } from '../../lib/prompts/prompt.ts';
import { m } from '../../messages/compiled/messages.js';
import { currentLocale } from '../locale.svelte.ts';

// Days are read as UTC, so they are written as UTC too.
const formats: Record<Locale, { day: Intl.DateTimeFormat; month: Intl.DateTimeFormat }> = {
  nl: formatsOf('nl'),
  en: formatsOf('en-GB'),
};

function formatsOf(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
}

/** A day (`YYYY-MM-DD`) as one says it: '24 november 2026'. */
export function dayLabel(day: string): string {
  return formats[currentLocale()].day.format(new Date(day));
}

/** A month (`YYYY-MM` or any day in it) as one says it: 'november 2026'. */
export function monthLabel(month: string): string {
  return formats[currentLocale()].month.format(new Date(month));
}

/** A bucket by its first day. */
export function bucketLabel(start: string, grain: Grain): string {
  return grain === 'month' ? monthLabel(start) : m.mirror_week_of({ day: dayLabel(start) });
}
