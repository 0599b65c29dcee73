import { expect, test } from 'vitest';
import { answerAreaQuestion } from './answer-area-question.ts';
import { findAreaQuestion } from './area-question.ts';

const question = findAreaQuestion('area-invite');
if (!question) throw new Error('there is no such question');
const start = { id: crypto.randomUUID(), seed: 1, day: '2026-11-24' };

test('an answer to one question is a whole run of its survey', () => {
  expect(answerAreaQuestion(question, { kind: 'choice', option: 'once' }, start)).toEqual({
    state: 'done',
    id: start.id,
    definitionId: 'area-invite',
    version: 1,
    seed: 1,
    startedDay: start.day,
    finishedDay: start.day,
    answers: { 'past-week': { kind: 'choice', option: 'once' } },
  });
});

test.each([
  { kind: 'choice', option: 'always' },
  { kind: 'grade', value: 7 },
] as const)('what the question does not offer is no answer to it', (answer) => {
  expect(() => answerAreaQuestion(question, answer, start)).toThrow(RangeError);
});
