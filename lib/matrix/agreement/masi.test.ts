import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masiDistance } from './masi.ts';

const of = (...ids: string[]) => new Set(ids);

test.each([
  ['the same set', of('a', 'b'), of('b', 'a'), 0],
  ['two empty sets', of(), of(), 0],
  ['one that holds the other', of('a', 'b'), of('a', 'b', 'c', 'd'), 1 - (1 / 2) * (2 / 3)],
  ['sets that overlap', of('a', 'b'), of('b', 'c'), 1 - (1 / 3) * (1 / 3)],
  ['sets with nothing in common', of('a'), of('b'), 1],
  ['an empty set and another', of(), of('a'), 1],
])('%s', (_, one, other, distance) => {
  expect(masiDistance(one, other)).toBeCloseTo(distance, 12);
});

test('it is the same both ways, and 0 for the same set alone', () => {
  const set = fc.subarray(['a', 'b', 'c', 'd']).map((ids) => new Set(ids));
  fc.assert(
    fc.property(set, set, (one, other) => {
      expect(masiDistance(one, other)).toBe(masiDistance(other, one));
      expect(masiDistance(one, other) === 0).toBe(one.symmetricDifference(other).size === 0);
    }),
  );
});
