import { describe, expect, test } from 'vitest';
import type { Answers } from './answer.ts';
import { conditionHolds } from './condition-holds.ts';
import type { Condition } from './condition.ts';

const answers: Answers = {
  grade: { kind: 'grade', value: 6 },
  again: { kind: 'grade', value: 7 },
  agree: { kind: 'agree', value: 4 },
  drink: { kind: 'choice', option: 'tea' },
  drinks: { kind: 'choices', options: ['tea', 'water'] },
  factors: { kind: 'factors', strengths: { courage: 'little' } },
  open: { kind: 'open', text: 'because' },
};

describe('a condition holds', () => {
  test.each<[string, Condition]>([
    ['when an item is answered', { item: 'open', is: 'answered' }],
    ['when the option is chosen', { item: 'drink', is: 'chosen', option: 'tea' }],
    ['when the option is among those chosen', { item: 'drinks', is: 'chosen', option: 'water' }],
    ['when the factor plays a part', { item: 'factors', is: 'chosen', option: 'courage' }],
    ['when a grade is beneath the number', { item: 'grade', is: 'less', to: 7 }],
    ['when it is at most the number', { item: 'grade', is: 'at-most', to: 6 }],
    ['when it is above the number', { item: 'agree', is: 'more', to: 3 }],
    ['when it is at least the number', { item: 'grade', is: 'at-least', to: 6 }],
    ['when it is the number', { item: 'grade', is: 'equal', to: 6 }],
    ['when two grades differ', { item: 'again', is: 'unequal', to: { item: 'grade' } }],
    ['when one grade is above the other', { item: 'again', is: 'more', to: { item: 'grade' } }],
    [
      'when all parts hold',
      {
        all: [
          { item: 'open', is: 'answered' },
          { item: 'grade', is: 'less', to: 7 },
        ],
      },
    ],
    [
      'when one part of several holds',
      {
        any: [
          { item: 'none', is: 'answered' },
          { item: 'open', is: 'answered' },
        ],
      },
    ],
    ['when its opposite does not', { not: { item: 'drink', is: 'chosen', option: 'coffee' } }],
  ])('%s', (_case, condition) => {
    expect(conditionHolds(condition, answers)).toBe(true);
    expect(conditionHolds({ not: condition }, answers)).toBe(false);
  });
});

describe('a condition does not hold', () => {
  test.each<[string, Condition]>([
    ['when its item has no answer, not even unequally', { item: 'none', is: 'unequal', to: 6 }],
    ['when the other item has no answer', { item: 'grade', is: 'unequal', to: { item: 'none' } }],
    ['when an answer that has no value is compared', { item: 'open', is: 'at-least', to: 0 }],
    [
      'when one part of all does not',
      {
        all: [
          { item: 'open', is: 'answered' },
          { item: 'none', is: 'answered' },
        ],
      },
    ],
  ])('%s', (_case, condition) => {
    expect(conditionHolds(condition, answers)).toBe(false);
  });
});
