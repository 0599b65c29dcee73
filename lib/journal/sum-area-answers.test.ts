import { describe, expect, test } from 'vitest';
import type { DoneRun } from '../survey/run.ts';
import { readAreaAnswer, sumAreaAnswers, type AreaAnswer } from './sum-area-answers.ts';

function run(change: Partial<DoneRun> = {}): DoneRun {
  return {
    state: 'done',
    id: crypto.randomUUID(),
    definitionId: 'area-meeting',
    version: 1,
    seed: 1,
    startedDay: '2026-11-24',
    finishedDay: '2026-11-24',
    answers: { 'past-week': { kind: 'choice', option: 'once' } },
    ...change,
  };
}

describe('the answer of a run', () => {
  test('tells the area, the day and what was chosen', () => {
    expect(readAreaAnswer(run())).toEqual({ area: 'meeting', day: '2026-11-24', option: 'once' });
  });

  test.each([
    ['of another survey', run({ definitionId: 'self-assessment' })],
    ['without an answer', run({ answers: {} })],
    [
      'with an answer that is not offered',
      run({ answers: { 'past-week': { kind: 'choice', option: 'always' } } }),
    ],
  ])('%s is none', (_name, other) => {
    expect(readAreaAnswer(other)).toBeNull();
  });
});

describe('the answers of a period', () => {
  const answer = (day: string, option: AreaAnswer['option']): AreaAnswer => ({ area: 'talk', day, option });
  const period = { from: '2026-11-01', to: '2026-11-30' };

  test('are added up by area, those of other days left out', () => {
    const answers = [
      answer('2026-10-31', 'more'),
      answer('2026-11-01', 'no'),
      answer('2026-11-30', 'more'),
      answer('2026-11-30', 'more'),
    ];
    expect(sumAreaAnswers(answers, period)).toMatchObject({
      talk: { no: 1, once: 0, more: 2 },
      volunteers: { no: 0, once: 0, more: 0 },
    });
  });

  test('are nothing where nothing was answered', () => {
    expect(sumAreaAnswers([answer('2026-10-31', 'more')], period)).toBeNull();
  });
});
