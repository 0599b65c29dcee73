const millisecondsADay = 24 * 60 * 60 * 1000;

/** The number of a day (`YYYY-MM-DD`), counted from 1 January 1970. Without a time it is read as UTC: no summer time. */
export function dayNumber(day: string): number {
  return Date.parse(day) / millisecondsADay;
}

/** The day with this number, `YYYY-MM-DD`; the inverse of `dayNumber`. */
export function dayFrom(number: number): string {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/** The same day of the month so many months later (or, below zero, earlier); the last of the month where it has none. */
export function addMonths(day: string, months: number): string {
  const date = new Date(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10);
}
