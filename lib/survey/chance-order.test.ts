import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOrder } from './chance-order.ts';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

test('the order holds each value once', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), seeds, fc.string(), (values, seed, key) => {
      expect(chanceOrder(values, seed, key).toSorted()).toEqual(values.toSorted());
    }),
  );
});

test('the order is the same each time for one seed and key', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), seeds, fc.string(), (values, seed, key) => {
      expect(chanceOrder(values, seed, key)).toEqual(chanceOrder(values, seed, key));
    }),
  );
});

test('every value stands at every place about as often', () => {
  const runs = 6000;
  const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  for (let seed = 0; seed < runs; seed += 1) {
    for (const [place, value] of chanceOrder([0, 1, 2, 3], seed, 'section').entries()) {
      const row = counts[value] ?? [];
      row[place] = (row[place] ?? 0) + 1;
    }
  }
  for (const count of counts.flat()) expect(Math.abs(count - runs / 4)).toBeLessThan(runs / 40);
});

test('two lists of one run are not shuffled alike', () => {
  const values = Array.from({ length: 20 }, (_, at) => at);
  expect(chanceOrder(values, 1, 'lately')).not.toEqual(chanceOrder(values, 1, 'factors'));
});
