import { expect, test } from 'vitest';
import { keptRunSchema } from './run.ts';
import { begunRun } from './testing/begun-run.ts';
import { ofKind, surveyOf } from './testing/every-kind.ts';

const run = begunRun(surveyOf([ofKind.grade]), { grade: { kind: 'grade', value: 6 } });

test('a run is read as it was kept', () => {
  expect(keptRunSchema.parse(run)).toEqual(run);
});

test.each([
  ['a moment finer than the day', { startedDay: '2026-11-24T10:00:00Z' }],
  ['an end while it is going on', { finishedDay: '2026-11-24' }],
  ['a grade of eleven', { answers: { grade: { kind: 'grade', value: 11 } } }],
  ['a seed of more than 32 bits', { seed: 2 ** 32 }],
  ['a part that is unknown', { name: 'somebody' }],
])('a run with %s is refused', (_case, change) => {
  expect(keptRunSchema.safeParse({ ...run, ...change }).success).toBe(false);
});

test('a fresh run is not one to keep', () => {
  expect(keptRunSchema.safeParse({ state: 'fresh', definitionId: 'survey', version: 1 }).success).toBe(false);
});
