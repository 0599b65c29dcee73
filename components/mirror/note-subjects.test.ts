import { expect, test } from 'vitest';
import { noteSubjects } from './note-subjects.ts';

const today = '2026-11-24';

test('one can write about this month first, then about what came before, the newest first', () => {
  const subjects = noteSubjects(today, [{ runId: 'run', day: '2026-10-12' }], []);
  expect(subjects.slice(0, 4).map(({ about }) => about)).toEqual(['2026-11', 'run', '2026-10', '2026-09']);
  expect(subjects.at(-1)?.about).toBe('2025-12');
});

test('a month of long ago that has a note stays in the list, once', () => {
  const abouts = ['2024-02', '2026-10'];
  const subjects = noteSubjects(today, [], abouts).map(({ about }) => about);
  expect(subjects.at(-1)).toBe('2024-02');
  expect(subjects.filter((about) => about === '2026-10')).toHaveLength(1);
});

test('a note about a run that is gone is no month', () => {
  const subjects = noteSubjects(today, [], ['5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01']);
  expect(subjects).toHaveLength(12);
});
