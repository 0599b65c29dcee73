import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { interval, nominal, ordinal } from './metrics.ts';

const none = null;
/** Krippendorff's example C (2011), which is also that of R's irr: four coders, twelve units, some values missing. */
const byCoder = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
  [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
];
const units = (byCoder[0] ?? []).map((_, at) => byCoder.flatMap((values) => values[at] ?? []));

test.each([
  ['nominal', nominal, 0.743],
  ['ordinal', ordinal, 0.815],
  ['interval', interval, 0.849],
] as const)('of the published example it is as published: %s', (_, metric, alpha) => {
  expect(krippendorffAlpha(units, metric)).toBeCloseTo(alpha, 3);
});

/** The two-coder, two-value form of the formula: 1 - (n - 1) o01 / (n0 n1). */
test('of two coders and two values it is what the short formula gives', () => {
  const pairs = [[0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [1, 1], [0, 1], [1, 0], [0, 1], [1, 0]]; // prettier-ignore
  expect(krippendorffAlpha(pairs, nominal)).toBeCloseTo(1 - (19 * 4) / (14 * 6), 12);
});

describe('it says nothing', () => {
  test.each<[string, number[][]]>([
    ['without units', []],
    ['when no unit has two values', [[1], [2], []]],
    ['when all values are the same: chance would do as well', [[1, 1], [1, 1, 1]]], // prettier-ignore
  ])('%s', (_, values) => {
    expect(krippendorffAlpha(values, nominal)).toBeNull();
  });
});

describe('whatever the values', () => {
  const values = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }), { maxLength: 12 });
  const metrics = [nominal, ordinal, interval] as const;
  const close = (one: number | null, other: number | null) => {
    if (one === null || other === null) expect(one).toBe(other);
    else expect(one).toBeCloseTo(other, 9);
  };

  test('the order of coders and of units is the same to it', () => {
    const shuffled = values.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc
          .shuffledSubarray(list, { minLength: list.length })
          .chain((units) =>
            fc.tuple(...units.map((unit) => fc.shuffledSubarray(unit, { minLength: unit.length }))),
          ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        for (const metric of metrics)
          close(krippendorffAlpha(other, metric), krippendorffAlpha(list, metric));
      }),
    );
  });

  test('a unit with one value or none changes nothing', () => {
    fc.assert(
      fc.property(values, fc.integer(), (list, single) => {
        for (const metric of metrics)
          close(krippendorffAlpha([...list, [single], []], metric), krippendorffAlpha(list, metric));
      }),
    );
  });

  test('it is 1 when all agree on each unit and the units differ, and never more', () => {
    fc.assert(
      fc.property(values, (list) => {
        const agreed = list.map((unit) => unit.map(() => unit[0] ?? 0));
        for (const metric of metrics) {
          expect(krippendorffAlpha(agreed, metric) ?? 1).toBe(1);
          expect(krippendorffAlpha(list, metric) ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('other names for the values change no nominal alpha', () => {
    fc.assert(
      fc.property(values, (list) => {
        const renamed = list.map((unit) => unit.map((value) => `name ${9 - value}`));
        close(krippendorffAlpha(renamed, nominal), krippendorffAlpha(list, nominal));
      }),
    );
  });
});
