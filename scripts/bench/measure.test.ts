import { expect, test } from 'vitest';
import { percentile, rounded } from './measure.ts';

test('the median of an odd number of values is the one in the middle', () => {
  expect(percentile([9, 1, 5], 0.5)).toBe(5);
});

test('the 99th percentile of few values is the worst', () => {
  expect(percentile([1, 1, 1, 40], 0.99)).toBe(40);
});

test('of nothing there is no percentile', () => {
  expect(percentile([], 0.5)).toBeNaN();
});

test('figures keep three digits', () => {
  expect(rounded(1.23456)).toBe(1.235);
});
