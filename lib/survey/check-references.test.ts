import { describe, expect, test } from 'vitest';
import type { Condition } from './condition.ts';
import { amissIn, withItems } from './testing/amiss.ts';
import { ofKind, surveyOf } from './testing/every-kind.ts';

const { grade, choice, choices, rank, factors, open } = ofKind;
const answered = (item: string): Condition => ({ item, is: 'answered' });

describe('what is amiss inside an item is named', () => {
  test.each<[string, string, unknown]>([
    ['a least above the most', 'min: min-over-max', { ...choices, min: 3, max: 2 }],
    ['a most above the options', 'max: too-few-options', { ...choices, max: 4 }],
    [
      'an option that stands there twice',
      'options[3].id: double-id',
      { ...rank, options: [...rank.options, ...rank.options.slice(1, 2)] },
    ],
    ['a factor that is unknown', 'factors[1]: unknown-factor', { ...factors, factors: ['courage', 'luck'] }],
    [
      'a factor that stands there twice',
      'factors[1]: double-id',
      { ...factors, factors: ['courage', 'courage'] },
    ],
  ])('%s', (_case, expected, item) => {
    expect(amissIn(withItems([item]))).toEqual([`sections[0].items[0].${expected}`]);
  });
});

describe('a condition looks at items that surely come before it', () => {
  test.each<[string, string, Condition]>([
    ['itself', 'when.item: later-item', answered('open')],
    ['a later item', 'when.item: later-item', answered('rank')],
    ['an item that there is none of', 'when.not.item: unknown-item', { not: answered('luck') }],
    [
      'an option that the item has not',
      'when.option: unknown-option',
      { item: 'choice', is: 'chosen', option: 'wine' },
    ],
    [
      'a factor that was not asked',
      'when.option: unknown-factor',
      { item: 'factors', is: 'chosen', option: 'creative' },
    ],
    ['a choice as if it were a number', 'when.is: not-comparable', { item: 'choice', is: 'more', to: 3 }],
    [
      'a grade as if it had options',
      'when.is: not-comparable',
      { item: 'grade', is: 'chosen', option: 'tea' },
    ],
    [
      'a grade beside a choice',
      'when.to.item: not-comparable',
      { item: 'grade', is: 'more', to: { item: 'choice' } },
    ],
    ['one part of many', 'when.any[1].item: unknown-item', { any: [answered('grade'), answered('luck')] }],
  ])('not at %s', (_case, expected, when) => {
    const survey = surveyOf([grade, choice, factors], [{ ...open, when }, rank]);
    expect(amissIn(survey)).toEqual([`sections[1].items[0].${expected}`]);
  });

  test('not at an item of its own section where that is in an order of chance', () => {
    const [section] = surveyOf([grade, { ...open, when: answered('grade') }]).sections;
    expect(amissIn({ ...surveyOf(), sections: [section] })).toEqual([]);
    expect(amissIn({ ...surveyOf(), sections: [{ ...section, shuffle: true }] })).toEqual([
      'sections[0].items[1].when.item: later-item',
    ]);
  });

  test('not, for a section, at an item inside it', () => {
    const [section] = surveyOf([grade]).sections;
    expect(amissIn({ ...surveyOf(), sections: [{ ...section, when: answered('grade') }] })).toEqual([
      'sections[0].when.item: later-item',
    ]);
  });
});

test('two items have one id, in whatever sections: the second is named', () => {
  expect(amissIn(surveyOf([grade], [grade]))).toEqual(['sections[1].items[0].id: double-id']);
});

test('a short list looks at choices that come before it', () => {
  const shortList = { size: 5, areas: { talk: 'grade', invite: 'luck', meeting: 'choice' } };
  expect(amissIn(surveyOf([grade, choice, { ...factors, shortList }]))).toEqual([
    'sections[0].items[2].shortList.areas.talk: not-comparable',
    'sections[0].items[2].shortList.areas.invite: unknown-item',
  ]);
});
