/** A holiday in the year, in days before today: nothing is written, and no self-assessment is made. */
const leave = { from: 130, to: 106 };

/** Midnight of a day so many days before the given moment, on the user's own clock. */
export function daysBefore(now: number, days: number): Date {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days);
}

/** The days of the year before `now` on which somebody worked, as days before it, the first of them first. */
export function workingDays(now: number, days: number): number[] {
  return Array.from({ length: days }, (_, i) => days - i).filter((ago) => isWorked(now, ago));
}

/** The last day on which somebody worked, so many days before `now` or more, as days before it. */
export function workingDayBefore(now: number, ago: number): number {
  return isWorked(now, ago) ? ago : workingDayBefore(now, ago + 1);
}

function isWorked(now: number, ago: number): boolean {
  const weekday = daysBefore(now, ago).getDay();
  return weekday !== 0 && weekday !== 6 && (ago > leave.from || ago < leave.to);
}
