import { expect, test } from 'vitest';
import { daysBefore, workingDayBefore, workingDays } from './working-day.ts';

/** A Tuesday. */
const now = new Date(2026, 10, 24, 15).getTime();

test('a year has its working days in order, none of them in a weekend', () => {
  const worked = workingDays(now, 364);
  expect(worked).toEqual(worked.toSorted((one, other) => other - one));
  expect(worked.map((ago) => daysBefore(now, ago).getDay()).filter((day) => day === 0 || day === 6)).toEqual(
    [],
  );
  // Of 52 weeks, less the 17 working days of the holiday.
  expect(worked).toHaveLength(243);
});

test('a day in the weekend or the holiday goes back to the last day that was worked', () => {
  expect(workingDayBefore(now, 2)).toBe(4);
  expect(workingDayBefore(now, 4)).toBe(4);
  expect(workingDayBefore(now, 110)).toBe(131);
});

test('days keep their place where the clock was changed in between', () => {
  expect(daysBefore(now, 60)).toEqual(new Date(2026, 8, 25));
});
