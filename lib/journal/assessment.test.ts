import { describe, expect, test } from 'vitest';
import type { Answers } from '../survey/answer.ts';
import { selfAssessment } from '../survey/definitions/self-assessment.ts';
import type { DoneRun } from '../survey/run.ts';
import { readAssessment } from './assessment.ts';

const run = (answers: Answers): DoneRun => ({
  state: 'done',
  id: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01',
  definitionId: 'self-assessment',
  version: 1,
  seed: 1,
  startedDay: '2026-11-23',
  finishedDay: '2026-11-24',
  answers,
});
const grades: Answers = {
  grade: { kind: 'grade', value: 6 },
  'grade-again': { kind: 'grade', value: 7 },
};
const read = (answers: Answers) => readAssessment(selfAssessment, run({ ...grades, ...answers }));

describe('a self-assessment tells the mirror', () => {
  test('the day it was finished, its version and both grades', () => {
    expect(read({})).toMatchObject({
      runId: '5f0c6d2e-6d0e-4c6b-9a39-0d8f3f1f7a01',
      day: '2026-11-24',
      version: 1,
      firstGrade: 6,
      secondGrade: 7,
    });
  });

  test('how often each area was done, and which were skipped', () => {
    const answers: Answers = {
      'did-talk': { kind: 'choice', option: 'often' },
      'did-meeting': { kind: 'choice', option: 'never' },
    };
    expect(read(answers).areas).toEqual({
      talk: 'often',
      invite: null,
      accompany: null,
      meeting: 'never',
      partners: null,
      volunteers: null,
    });
  });

  test('what the user wants to try, with or without words', () => {
    const area: Answers = { 'try-area': { kind: 'choice', option: 'invite' } };
    expect(read({}).tries).toEqual({});
    expect(read(area).tries).toEqual({ invite: '' });
    expect(read({ ...area, 'try-how': { kind: 'open', text: ' Ik bel samen. ' } }).tries).toEqual({
      invite: 'Ik bel samen.',
    });
  });

  test('what helped and hindered, the strongest first', () => {
    const answers: Answers = {
      helped: { kind: 'factors', strengths: { awareness: 'little', courage: 'lot' } },
      hindered: { kind: 'factors', strengths: { 'ad-hoc-days': 'lot' } },
    };
    expect(read(answers)).toMatchObject({ helped: ['courage', 'awareness'], hindered: ['ad-hoc-days'] });
  });

  test('what moved the grade, only while it moved', () => {
    const moved: Answers = { 'moved-by': { kind: 'open', text: 'De vragen over meegaan' } };
    expect(read(moved).movedBy).toBe('De vragen over meegaan');
    expect(read({ ...moved, 'grade-again': { kind: 'grade', value: 6 } }).movedBy).toBeNull();
  });
});

test('a run without a grade is an error, not a gap', () => {
  expect(() => readAssessment(selfAssessment, run({}))).toThrow(/has no grade/);
});

test('a run of another version is read under that version', () => {
  const old = { ...run(grades), version: 2 };
  expect(() => readAssessment(selfAssessment, old)).toThrow(/self-assessment 2/);
  expect(readAssessment({ ...selfAssessment, version: 2 }, old)).toMatchObject({ version: 2, firstGrade: 6 });
});
