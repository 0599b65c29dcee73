import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import { itemsOf } from '../definition.ts';
import { ofKind } from '../testing/every-kind.ts';
import { someAnswer, someDefinition } from '../testing/some-definition.ts';
import { summariseItem } from './summarise-item.ts';

describe('the summary of', () => {
  test('grades: how many gave each, mean and median', () => {
    const answers = [6, 6, 7, 9].map((value): Answer => ({ kind: 'grade', value }));
    expect(summariseItem(ofKind.grade, answers)).toEqual({
      kind: 'grade',
      answered: 4,
      counts: [0, 0, 0, 0, 0, 2, 1, 0, 1, 0],
      mean: 7,
      median: 6.5,
    });
  });

  test('agreement: the same over five points', () => {
    expect(summariseItem(ofKind.agree, [{ kind: 'agree', value: 4 }])).toEqual({
      kind: 'agree',
      answered: 1,
      counts: [0, 0, 0, 1, 0],
      mean: 4,
      median: 4,
    });
  });

  test('a choice: how many chose each option', () => {
    const answers = ['tea', 'tea', 'water'].map((option): Answer => ({ kind: 'choice', option }));
    expect(summariseItem(ofKind.choice, answers)).toEqual({
      kind: 'choice',
      answered: 3,
      counts: { tea: 2, coffee: 0, water: 1 },
    });
  });

  test('choices: an option counts once for each who chose it', () => {
    const answers = [['tea', 'water'], ['tea']].map((options): Answer => ({ kind: 'choices', options }));
    expect(summariseItem(ofKind.choices, answers)).toMatchObject({
      answered: 2,
      counts: { tea: 2, coffee: 0, water: 1 },
    });
  });

  test('ranks: the mean place of each option, and how often it was foremost', () => {
    const orders = [
      ['tea', 'water', 'coffee'],
      ['water', 'tea', 'coffee'],
    ];
    expect(
      summariseItem(
        ofKind.rank,
        orders.map((order): Answer => ({ kind: 'rank', order })),
      ),
    ).toEqual({
      kind: 'rank',
      answered: 2,
      ranks: {
        tea: { mean: 1.5, first: 1 },
        coffee: { mean: 3, first: 0 },
        water: { mean: 1.5, first: 1 },
      },
    });
  });

  test('budgets: the points that each option got', () => {
    const given = [{ tea: 10 }, { tea: 4, water: 6 }].map((points): Answer => ({ kind: 'budget', points }));
    expect(summariseItem(ofKind.budget, given)).toEqual({
      kind: 'budget',
      answered: 2,
      points: { tea: 14, coffee: 0, water: 6 },
    });
  });

  test('factors: for how many, and how strongly over all who answered', () => {
    const answers: Answer[] = [
      { kind: 'factors', strengths: { courage: 'lot' } },
      { kind: 'factors', strengths: { courage: 'little', 'takes-over': 'little' } },
      { kind: 'factors', strengths: {} },
      { kind: 'factors', strengths: {} },
    ];
    expect(summariseItem(ofKind.factors, answers)).toEqual({
      kind: 'factors',
      answered: 4,
      factors: {
        courage: { little: 1, lot: 1, strength: 0.375 },
        'takes-over': { little: 1, lot: 0, strength: 0.125 },
      },
    });
  });

  test('texts: in the order of the alphabet, blank ones left out', () => {
    const answers = [' why', 'because ', '  '].map((text): Answer => ({ kind: 'open', text }));
    expect(summariseItem(ofKind.open, answers)).toEqual({
      kind: 'open',
      answered: 2,
      texts: ['because', 'why'],
    });
  });
});

test('an answer that may not stand does not count', () => {
  const answers: Answer[] = [
    { kind: 'budget', points: { tea: 9 } },
    { kind: 'budget', points: { tea: 11 } },
    { kind: 'budget', points: { wine: 10 } },
    { kind: 'grade', value: 3 },
  ];
  expect(summariseItem(ofKind.budget, answers)).toMatchObject({ answered: 0, points: { tea: 0 } });
});

test('a summary does not depend on who answered first', () => {
  const answered = someDefinition
    .chain((definition) => fc.constantFrom(...itemsOf(definition)))
    .chain((item) => fc.tuple(fc.constant(item), fc.array(someAnswer(item))));
  fc.assert(
    fc.property(answered, ([item, some]) => {
      const answers = some.filter((answer) => answer !== null);
      expect(summariseItem(item, answers.toReversed())).toEqual(summariseItem(item, answers));
    }),
  );
});
