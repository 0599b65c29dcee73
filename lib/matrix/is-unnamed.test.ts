import { expect, test } from 'vitest';
import { buildMatrix } from './build-matrix.ts';
import { isUnnamed } from './is-unnamed.ts';
import { inputOf, sessionOn, shownRound } from './testing/some-sessions.ts';

const unnamedIn = (...rounds: Parameters<typeof sessionOn>[1][number][]) =>
  buildMatrix(inputOf([sessionOn(1, rounds)]))
    .cells.filter(isUnnamed)
    .map(({ factor }) => factor.id);

test('a factor is unnamed when nobody says that it plays a part', () => {
  const ids = unnamedIn(shownRound(['asked', 1], 6, { courage: [1, 0], 'takes-over': [0, 0] }));
  expect(ids).toContain('takes-over');
  expect(ids).not.toContain('courage');
});

test('of a factor that may not be shown that is not known', () => {
  expect(unnamedIn({ item: 'asked', round: 1, result: { kind: 'too-few' } })).not.toContain('courage');
});
