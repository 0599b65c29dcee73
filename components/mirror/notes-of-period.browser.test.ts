import { expect, test } from 'vitest';
import { notesOfPeriod } from './notes-of-period.ts';

const period = { from: '2026-09-15', to: '2026-10-31' };
const subjects = [
  { kind: 'month', about: '2026-11' },
  { kind: 'run', about: 'run', day: '2026-10-12' },
  { kind: 'month', about: '2026-10' },
  { kind: 'month', about: '2026-09' },
  { kind: 'month', about: '2026-08' },
] as const;

test('a month that lies in it with some days has its note there, as has a self-assessment', () => {
  const reflections = subjects.map(({ about }) => ({ about, text: `over ${about}` }));
  expect(notesOfPeriod(subjects, reflections, period).map(({ text }) => text)).toEqual([
    'over run',
    'over 2026-10',
    'over 2026-09',
  ]);
});

test('what has no note is left out', () => {
  expect(notesOfPeriod(subjects, [{ about: '2026-10', text: '' }], period)).toEqual([]);
});
