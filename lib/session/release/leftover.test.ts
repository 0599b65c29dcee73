import { describe, expect, test } from 'vitest';
import { combinations, hidesAll, isNothing, leftoverOf } from './leftover.ts';

const scale = { name: 'scale', keys: ['1', '2', '3'] };
const some = (...cells: number[]) => ({
  voters: cells.reduce((sum, cell) => sum + cell, 0),
  counts: Object.fromEntries(cells.map((cell, at) => [String(at + 1), cell])),
});
const less = (now: ReturnType<typeof some>, before: ReturnType<typeof some>) =>
  leftoverOf(scale, [
    { sign: 1, of: now },
    { sign: -1, of: before },
  ]);

test.each([
  ['one moved', some(4, 2, 0), some(5, 1, 0), { over: 1, short: 1 }],
  ['one came', some(5, 1, 1), some(5, 1, 0), { over: 1, short: 0 }],
  ['two left', some(4, 0, 0), some(5, 1, 0), { over: 0, short: 2 }],
  ['nothing changed', some(5, 1, 0), some(5, 1, 0), { over: 0, short: 0 }],
])('%s', (_, now, before, left) => {
  expect(less(now, before)).toEqual(left);
});

test('who stands in no cell of a part stands in its rest', () => {
  const factor = { name: 'courage', keys: ['courage:little', 'courage:lot'] };
  const left = leftoverOf(factor, [
    { sign: 1, of: { voters: 6, counts: { 'courage:lot': 1 } } },
    { sign: -1, of: { voters: 6, counts: { 'courage:lot': 3 } } },
  ]);
  expect(left).toEqual({ over: 2, short: 2 });
});

describe('somebody stands out', () => {
  test.each([
    [{ over: 0, short: 0 }, true],
    [{ over: 5, short: 0 }, true],
    [{ over: 6, short: 5 }, true],
    [{ over: 1, short: 9 }, false],
    [{ over: 9, short: 4 }, false],
  ])('in %j: hidden is %s', (left, hidden) => {
    expect(hidesAll(5, left)).toBe(hidden);
  });

  test('not where nothing is left', () => {
    expect(isNothing({ over: 0, short: 0 })).toBe(true);
    expect(isNothing({ over: 0, short: 1 })).toBe(false);
  });
});

test('every way to subtract the earlier ones is looked at', () => {
  const [now, one, other] = [some(1), some(2), some(3)];
  const signs = combinations(now, [one, other]).map((terms) =>
    terms.map(({ sign, of }) => sign * of.voters).join(' '),
  );
  expect(signs.toSorted()).toEqual(['1 -2', '1 -2 -3', '1 -2 3', '1 -3', '1 2 -3']);
  expect(combinations(now, [])).toEqual([]);
});
