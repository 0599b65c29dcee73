import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '../../survey/summary/mean.ts';
import { quartiles } from './quartiles.ts';

test.each([
  [[7], [7, 7, 7]],
  [
    [1, 2],
    [1.25, 1.5, 1.75],
  ],
  [
    [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49],
    [25.5, 40, 42.5],
  ],
  [
    [41, 7, 36, 40, 39, 15],
    [20.25, 37.5, 39.75],
  ],
])('as R has them: %j', (values, expected) => {
  expect(quartiles(values)).toEqual(expected);
});

test('nothing has none', () => {
  expect(quartiles([])).toBeNull();
});

test('the second is the median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }), (values) => {
      expect(quartiles(values)?.[1]).toBeCloseTo(median(values) ?? NaN, 9);
    }),
  );
});
