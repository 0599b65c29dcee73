import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dayFrom, dayNumber } from './day.ts';

const someNumber = fc.integer({ min: 0, max: 40_000 });

test('a day and its number are one and the same, over every change of the clock', () => {
  fc.assert(
    fc.property(someNumber, (number) => {
      expect(dayNumber(dayFrom(number))).toBe(number);
    }),
  );
});

test('a month later is the same day, or the last day of a shorter month', () => {
  expect(addMonths('2026-11-24', 2)).toBe('2027-01-24');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2028-02-29', -12)).toBe('2027-02-28');
});
