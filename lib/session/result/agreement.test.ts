import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';

test('the example of Tastle and Wierman', () => {
  expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.7256876, 7);
});

test.each([
  ['all the same', [0, 0, 0, 0, 0, 9, 0, 0, 0, 0], 1],
  ['half at each end', [5, 0, 0, 0, 0, 0, 0, 0, 0, 5], 0],
  ['an even spread', [2, 2, 2, 2, 2, 2, 2, 2, 2, 2], 0.4949],
])('of ten grades, %s', (_, counts, expected) => {
  expect(agreement(counts)).toBeCloseTo(expected, 4);
});

test('of nobody there is none', () => {
  expect(agreement([0, 0, 0])).toBeNull();
});

test('it lies between 0 and 1, and does not depend on the direction of the scale or the number of voters', () => {
  const someCounts = fc
    .array(fc.nat(20), { minLength: 2, maxLength: 10 })
    .filter((counts) => counts.some((count) => count > 0));
  fc.assert(
    fc.property(someCounts, (counts) => {
      const found = agreement(counts) ?? NaN;
      expect(found).toBeGreaterThan(-1e-9);
      expect(found).toBeLessThan(1 + 1e-9);
      expect(agreement(counts.toReversed())).toBeCloseTo(found, 9);
      expect(agreement(counts.map((count) => count * 3))).toBeCloseTo(found, 9);
    }),
  );
});
