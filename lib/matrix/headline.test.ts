import { expect, test } from 'vitest';
import { buildMatrix } from './build-matrix.ts';
import { headlineOf } from './headline.ts';
import { askingItem, inputOf, sessionOn, shownRound } from './testing/some-sessions.ts';

const hindering = ['takes-over', 'no-daily-room', 'ad-hoc-days', 'client-shame'];
const items = [askingItem('asked', ['courage', ...hindering])];
const on = (day: number, lots: readonly number[]) =>
  sessionOn(
    day,
    [
      shownRound(
        ['asked', 1],
        8,
        Object.fromEntries(['courage', ...hindering].map((id, at) => [id, [0, lots[at] ?? 0] as const])),
      ),
    ],
    { items },
  );
const headline = (...sessions: Parameters<typeof inputOf>[0]) => headlineOf(buildMatrix(inputOf(sessions)));
const ids = (cells: readonly { factor: { id: string } }[]) => cells.map(({ factor }) => factor.id);

test('a headline names what weighs most, three at most of either kind', () => {
  const { hinders, helps } = headline(on(1, [2, 4, 7, 5, 6]));
  expect(ids(hinders)).toEqual(['no-daily-room', 'client-shame', 'ad-hoc-days']);
  expect(ids(helps)).toEqual(['courage']);
});

test('it does not name what plays no part', () => {
  expect(headline(on(1, [0, 4, 0, 0, 0]))).toMatchObject({
    hinders: [{ lot: 4 }],
    helps: [],
    better: null,
    worse: null,
  });
});

test('less of what hinders is better, and less of what helps is worse', () => {
  const { better, worse } = headline(on(1, [6, 7, 4, 4, 4]), on(2, [2, 1, 7, 4, 4]));
  expect([better?.factor.id, worse?.factor.id]).toEqual(['takes-over', 'courage']);
});
