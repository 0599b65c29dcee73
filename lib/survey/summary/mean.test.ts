import { expect, test } from 'vitest';
import { mean, median } from './mean.ts';

test('nothing has no mean and no median', () => {
  expect([mean([]), median([])]).toEqual([null, null]);
});

test('the mean is the sum over the number', () => {
  expect(mean([6, 7, 9])).toBeCloseTo(22 / 3);
});

test('the median is the middle one, or between the middle two', () => {
  expect(median([9])).toBe(9);
  expect(median([9, 1, 6])).toBe(6);
  expect(median([9, 1, 6, 7])).toBe(6.5);
});
