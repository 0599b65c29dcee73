import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { checkAnswer } from './check-answer.ts';
import { itemsOf, type Definition } from './definition.ts';
import type { Item } from './item.ts';
import { answerItem, back, finishRun, freshRun, goTo, next, startRun } from './moves.ts';
import { keptRunSchema, type AnsweringRun } from './run.ts';
import { begunRun } from './testing/begun-run.ts';
import { ofKind, surveyOf } from './testing/every-kind.ts';
import { someAnswer, someDefinition } from './testing/some-definition.ts';
import { countedAnswers, visibleItems } from './visible-items.ts';

const why: Item = { ...ofKind.open, id: 'why', when: { item: 'grade', is: 'less', to: 6 } };
const survey = surveyOf([{ ...ofKind.grade, required: true }, why, ofKind.choices]);
const grade = (value: number): Answer => ({ kind: 'grade', value });
const because: Answer = { kind: 'open', text: 'because' };

test('a fresh run tells its version, and keeps nothing', () => {
  expect(freshRun(survey)).toEqual({ state: 'fresh', definitionId: 'survey', version: 1 });
});

test('a run begins at the first item that it shows', () => {
  const start = { id: crypto.randomUUID(), seed: 1, day: '2026-11-24' };
  expect(startRun(survey, start)).toEqual({
    state: 'answering',
    definitionId: 'survey',
    version: 1,
    id: start.id,
    seed: 1,
    startedDay: '2026-11-24',
    at: 'grade',
    answers: {},
  });
});

test('a run of a section in an order of chance begins at the one that chance put first', () => {
  const { sections, ...rest } = surveyOf(['a', 'b', 'c', 'd'].map((id) => ({ ...ofKind.grade, id })));
  const shuffled = { ...rest, sections: sections.map((section) => ({ ...section, shuffle: true })) };
  for (const seed of [1, 2, 3, 4]) {
    const run = startRun(shuffled, { id: crypto.randomUUID(), seed, day: '2026-11-24' });
    expect(run.at).toBe(visibleItems(shuffled, run)[0]?.id);
  }
});

describe('an answer', () => {
  test('is kept, and replaced by a later one', () => {
    const once = answerItem(survey, begunRun(survey), 'grade', grade(5));
    expect(answerItem(survey, once, 'grade', grade(7)).answers).toEqual({ grade: grade(7) });
  });

  test('is kept while it is unfinished', () => {
    const none: Answer = { kind: 'choices', options: [] };
    expect(answerItem(survey, begunRun(survey), 'choices', none).answers).toEqual({ choices: none });
  });

  test('can be taken away', () => {
    const run = answerItem(survey, begunRun(survey, { grade: grade(5) }), 'grade', null);
    expect(run.answers).toEqual({});
  });

  test('that hides the item at which the run stands moves it to the one before', () => {
    const run = { ...begunRun(survey, { grade: grade(5), why: because }), at: 'why' };
    const moved = answerItem(survey, run, 'grade', grade(8));
    expect(moved.at).toBe('grade');
    expect(moved.answers).toEqual({ grade: grade(8), why: because });
  });

  test('to no item, or that is no answer to it, is an error', () => {
    expect(() => answerItem(survey, begunRun(survey), 'nothing', grade(5))).toThrow(/nothing/);
    expect(() => answerItem(survey, begunRun(survey), 'why', grade(5))).toThrow(/why/);
  });
});

describe('moving', () => {
  test('goes on past items that are not shown', () => {
    const { run, problem } = next(survey, begunRun(survey, { grade: grade(8) }));
    expect([run.at, problem]).toEqual(['choices', null]);
  });

  test('does not go on past what stands in the way', () => {
    const { run, problem } = next(survey, begunRun(survey));
    expect([run.at, problem]).toEqual(['grade', { code: 'required' }]);
  });

  test('goes back whatever was answered', () => {
    const over = { kind: 'choices', options: ['tea', 'coffee', 'water'] } as const;
    const run = {
      ...begunRun(survey, { grade: grade(5), choices: { ...over, options: [...over.options] } }),
      at: 'choices',
    };
    expect(back(survey, run).at).toBe('why');
  });

  test('stays at both ends', () => {
    const run = begunRun(survey, { grade: grade(8) });
    expect(back(survey, run).at).toBe('grade');
    expect(next(survey, goTo(survey, run, 'choices')).run.at).toBe('choices');
  });

  test('goes to an item only if it is shown', () => {
    expect(goTo(survey, begunRun(survey), 'choices').at).toBe('choices');
    expect(goTo(survey, begunRun(survey), 'why').at).toBe('grade');
  });
});

describe('the end', () => {
  test('is reached when each item that is shown may stay as it is', () => {
    const { run, problems } = finishRun(
      survey,
      begunRun(survey, { grade: grade(8), why: because }),
      '2026-11-25',
    );
    expect(problems).toEqual([]);
    expect(run).toMatchObject({ state: 'done', startedDay: '2026-11-24', finishedDay: '2026-11-25' });
    expect(run).not.toHaveProperty('at');
    expect(run.answers).toEqual({ grade: grade(8), why: because });
  });

  test('is not reached while something stands in the way: the run stands there, and all is named', () => {
    const long: Answers = { why: { kind: 'open', text: 'x'.repeat(21) }, grade: grade(3) };
    const run = { ...begunRun(survey, long), at: 'choices' };
    const ended = finishRun(survey, run, '2026-11-25');
    expect(ended.run).toEqual({ ...run, at: 'why' });
    expect(ended.problems).toEqual([{ itemId: 'why', problem: { code: 'too-long', length: 21, max: 20 } }]);
  });
});

type Step =
  | { kind: 'next' | 'back' }
  | { kind: 'goTo'; itemId: string }
  | { kind: 'answer'; itemId: string; answer: Answer | null };

const someWalk = someDefinition.chain((definition) => {
  const item = fc.constantFrom(...itemsOf(definition));
  const answering = item.chain((asked) =>
    fc.record({
      kind: fc.constant('answer' as const),
      itemId: fc.constant(asked.id),
      answer: someAnswer(asked),
    }),
  );
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: answering },
    fc.record({ kind: fc.constantFrom('next' as const, 'back' as const) }),
    fc.record({ kind: fc.constant('goTo' as const), itemId: item.map(({ id }) => id) }),
  );
  return fc.record({ definition: fc.constant(definition), steps: fc.array(step, { maxLength: 25 }) });
});

function take(definition: Definition, run: AnsweringRun, step: Step): AnsweringRun {
  if (step.kind === 'answer') return answerItem(definition, run, step.itemId, step.answer);
  if (step.kind === 'goTo') return goTo(definition, run, step.itemId);
  return step.kind === 'next' ? next(definition, run).run : back(definition, run);
}

describe('whatever way somebody takes through a survey', () => {
  test('each item has its last answer, and the run stands at an item that is shown', () => {
    fc.assert(
      fc.property(someWalk, ({ definition, steps }) => {
        let run = begunRun(definition);
        const last = new Map<string, Answer>();
        for (const step of steps) {
          run = take(definition, run, step);
          if (step.kind === 'answer') {
            if (step.answer) last.set(step.itemId, step.answer);
            else last.delete(step.itemId);
          }
          expect(visibleItems(definition, run).map(({ id }) => id)).toContain(run.at);
        }
        expect(run.answers).toEqual(Object.fromEntries(last));
      }),
    );
  });

  test('one that is written and read back after each step is the same as one that is not', () => {
    fc.assert(
      fc.property(someWalk, ({ definition, steps }) => {
        const whole = steps.reduce((run, step) => take(definition, run, step), begunRun(definition));
        const broken = steps.reduce((run, step) => {
          const read = keptRunSchema.parse(JSON.parse(JSON.stringify(take(definition, run, step))));
          if (read.state !== 'answering') throw new Error('Nobody finished it');
          return read;
        }, begunRun(definition));
        expect(broken).toEqual(whole);
        expect(visibleItems(definition, broken)).toEqual(visibleItems(definition, whole));
      }),
    );
  });

  test('it ends exactly when nothing that is shown stands in the way, and no answer is lost by that', () => {
    fc.assert(
      fc.property(someWalk, ({ definition, steps }) => {
        const run = steps.reduce((before, step) => take(definition, before, step), begunRun(definition));
        const clear = visibleItems(definition, run).every(
          (item) => checkAnswer(item, run.answers[item.id]) === null,
        );
        const ended = finishRun(definition, run, '2026-11-25');
        expect(ended.run.state === 'done').toBe(clear);
        expect(ended.run.answers).toEqual(run.answers);
        expect(countedAnswers(definition, ended.run)).toEqual(countedAnswers(definition, run));
        expect(keptRunSchema.parse(ended.run)).toEqual(ended.run);
      }),
    );
  });
});
