import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { checkAnswer, fits, type AnswerProblem } from './check-answer.ts';
import type { ItemKind } from './item.ts';
import { ofKind } from './testing/every-kind.ts';
import { someAnswer, someDefinition } from './testing/some-definition.ts';

describe('an answer may stand', () => {
  test.each<Answer>([
    { kind: 'grade', value: 10 },
    { kind: 'agree', value: 1 },
    { kind: 'choice', option: 'tea' },
    { kind: 'choices', options: ['water', 'tea'] },
    { kind: 'rank', order: ['water', 'tea', 'coffee'] },
    { kind: 'budget', points: { tea: 4, water: 6 } },
    { kind: 'factors', strengths: { courage: 'lot' } },
    { kind: 'factors', strengths: {} },
    { kind: 'open', text: 'x'.repeat(20) },
  ])('$kind that is finished', (answer) => {
    expect(checkAnswer({ ...ofKind[answer.kind], required: true }, answer)).toBeNull();
  });

  test('when there is none and none is required', () => {
    expect(checkAnswer(ofKind.grade, undefined)).toBeNull();
    expect(checkAnswer(ofKind.choices, { kind: 'choices', options: [] })).toBeNull();
  });
});

describe('something stands in the way', () => {
  test.each<[string, AnswerProblem, Answer]>([
    ['too few options', { code: 'too-few', chosen: 1, min: 2 }, { kind: 'choices', options: ['tea'] }],
    [
      'an option without a place',
      { code: 'not-all-ranked', left: 1 },
      { kind: 'rank', order: ['tea', 'water'] },
    ],
    ['points that are left', { code: 'points-left', left: 3 }, { kind: 'budget', points: { tea: 7 } }],
    [
      'points that are not there',
      { code: 'points-over', over: 2 },
      { kind: 'budget', points: { tea: 7, water: 5 } },
    ],
    ['too many signs', { code: 'too-long', length: 21, max: 20 }, { kind: 'open', text: 'x'.repeat(21) }],
  ])('%s', (_case, problem, answer) => {
    const items = { ...ofKind, choices: { ...ofKind.choices, min: 2 } };
    expect(checkAnswer(items[answer.kind], answer)).toEqual(problem);
  });

  test('more options than asked for', () => {
    const all: Answer = { kind: 'choices', options: ['tea', 'coffee', 'water'] };
    expect(checkAnswer(ofKind.choices, all)).toEqual({ code: 'too-many', chosen: 3, max: 2 });
  });

  test.each(Object.keys(ofKind) as ItemKind[])('a %s that is required and has no answer', (kind) => {
    expect(checkAnswer({ ...ofKind[kind], required: true }, undefined)).toEqual({ code: 'required' });
  });

  test('blanks in place of a text that is required', () => {
    const blank: Answer = { kind: 'open', text: ' \n ' };
    expect(checkAnswer({ ...ofKind.open, required: true }, blank)).toEqual({ code: 'required' });
  });
});

describe('what is no answer to the item', () => {
  test.each<[string, ItemKind, Answer]>([
    ['another kind', 'grade', { kind: 'agree', value: 3 }],
    ['an option that is not there', 'choice', { kind: 'choice', option: 'wine' }],
    ['an option chosen twice', 'choices', { kind: 'choices', options: ['tea', 'tea'] }],
    ['an option with two places', 'rank', { kind: 'rank', order: ['tea', 'tea', 'water'] }],
    ['points for an option that is not there', 'budget', { kind: 'budget', points: { wine: 10 } }],
    ['a factor that was not asked', 'factors', { kind: 'factors', strengths: { creative: 'lot' } }],
  ])('%s is unfit', (_case, kind, answer) => {
    expect(checkAnswer(ofKind[kind], answer)).toEqual({ code: 'unfit' });
  });
});

test('a budget that may stand gives out all its points and no more', () => {
  const budget = { ...ofKind.budget, required: true };
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('tea', 'coffee', 'water'), fc.nat(10)), (points) => {
      const spent = Object.values(points).reduce((sum, given) => sum + given, 0);
      expect(checkAnswer(budget, { kind: 'budget', points }) === null).toBe(spent === budget.points);
    }),
  );
});

test('an answer fits its own item, and no item of another kind', () => {
  const answered = someDefinition
    .chain(({ sections }) => fc.constantFrom(...sections.flatMap(({ items }) => items)))
    .chain((item) => fc.tuple(fc.constant(item), someAnswer(item)));
  fc.assert(
    fc.property(answered, ([item, answer]) => {
      if (!answer) return;
      expect(fits(item, answer)).toBe(true);
      for (const other of Object.values(ofKind)) {
        if (other.kind !== item.kind) expect(fits(other, answer)).toBe(false);
      }
    }),
  );
});
