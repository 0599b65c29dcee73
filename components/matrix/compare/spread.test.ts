import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from './spread.ts';

describe('labels beside a chart', () => {
  test('stay where they are when there is room', () => {
    expect(spread([10, 50, 90], 20, [0, 100])).toEqual([10, 50, 90]);
  });

  test('part around their own middle where they would touch', () => {
    expect(spread([50, 50], 20, [0, 100])).toEqual([40, 60]);
  });

  test('stay within the line', () => {
    expect(spread([0, 2, 100], 20, [0, 100])).toEqual([0, 20, 100]);
  });

  test('stand apart, in their order and within the line, whenever they fit', () => {
    const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 10 });
    fc.assert(
      fc.property(places, (some) => {
        const wanted = some.toSorted((one, other) => one - other);
        const found = spread(wanted, 10, [0, 100]);
        expect(found).toHaveLength(wanted.length);
        for (const [at, place] of found.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
          if (at > 0) expect(place - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        }
      }),
    );
  });
});
