import { expect, test } from 'vitest';
import { items } from '../../survey/example-survey.ts';
import { resultRows, type Shown } from './result-rows.ts';

const shown = (counts: Record<string, number>, withheld: string[] = []): Shown => ({
  kind: 'shown',
  voters: 8,
  counts,
  withheld,
  movement: null,
});

test('a scale has all its points in order, also those that nobody chose', () => {
  const rows = resultRows(items.grade, shown({ 6: 2, 7: 6 }), { kind: 'grade', value: 7 });
  expect(rows.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 2, 6, 0, 0, 0]);
  expect(rows.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual(['7']);
  expect(rows[6]).toMatchObject({ size: 0.75, strong: 0.75 });
});

test('options stand as they were asked', () => {
  const rows = resultRows(items.choices, shown({ neighbours: 8, family: 4 }), {
    kind: 'choices',
    options: ['family', 'neighbours'],
  });
  expect(rows.map(({ id, count }) => [id, count])).toEqual([
    ['family', 4],
    ['friends', 0],
    ['neighbours', 8],
    ['volunteers', 0],
  ]);
  expect(rows.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual(['family', 'neighbours']);
});

test('places are means, the foremost first and longest', () => {
  const counts = {
    'family:2': 8,
    'friends:1': 6,
    'friends:3': 2,
    'neighbours:1': 2,
    'neighbours:3': 6,
    'volunteers:4': 8,
  };
  const rows = resultRows(items.rank, shown(counts), null);
  expect(rows.map(({ id, mean, size }) => [id, mean, size])).toEqual([
    ['friends', 1.5, 0.875],
    ['family', 2, 0.75],
    ['neighbours', 2.5, 0.625],
    ['volunteers', 4, 0.25],
  ]);
});

test('points are mean shares by tenths, the largest first', () => {
  const counts = { 'family:0': 4, 'family:10': 4, 'friends:3': 8, 'neighbours:2': 8, 'volunteers:0': 8 };
  const rows = resultRows(items.budget, shown(counts), null);
  expect(rows.map(({ id, mean }) => [id, mean])).toEqual([
    ['family', 50],
    ['friends', 30],
    ['neighbours', 20],
    ['volunteers', 0],
  ]);
});

test('factors that play a part stand by weight; what is withheld is not drawn', () => {
  const counts = {
    ...{ 'open-to-influence:little': 6, 'wants-to-collaborate:lot': 5, 'awareness:lot': 7 },
    'wants-to-collaborate:little': 1,
  };
  const own = { kind: 'factors', strengths: { 'wants-to-collaborate': 'lot' } } as const;
  const rows = resultRows(items.factors, shown(counts, ['awareness']), own);
  expect(rows.map(({ id, count, lot, isOwn }) => ({ id, count, lot, isOwn }))).toEqual([
    { id: 'wants-to-collaborate', count: 6, lot: 5, isOwn: true },
    { id: 'open-to-influence', count: 6, lot: 0, isOwn: false },
  ]);
  expect(rows.map(({ direction }) => direction)).toEqual(['promoting', 'promoting']);
});
