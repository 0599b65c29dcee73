import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import { checkAnswer } from '../../survey/check-answer.ts';
import { isBlank } from '../../survey/is-blank.ts';
import { ofKind } from '../../survey/testing/every-kind.ts';
import { someAnswer } from '../../survey/testing/some-definition.ts';
import { keysOf, tablesOf } from './table.ts';

test.each<[keyof typeof ofKind, Answer, string[]]>([
  ['grade', { kind: 'grade', value: 7 }, ['7']],
  ['agree', { kind: 'agree', value: 2 }, ['2']],
  ['choice', { kind: 'choice', option: 'tea' }, ['tea']],
  ['choices', { kind: 'choices', options: ['tea', 'water'] }, ['tea', 'water']],
  ['rank', { kind: 'rank', order: ['water', 'tea', 'coffee'] }, ['water:1', 'tea:2', 'coffee:3']],
  ['budget', { kind: 'budget', points: { tea: 7, water: 3 } }, ['tea:7', 'coffee:0', 'water:3']],
  ['factors', { kind: 'factors', strengths: { courage: 'lot' } }, ['courage:lot']],
  ['open', { kind: 'open', text: 'tea' }, []],
])('an answer to a %s is counted under its keys', (kind, answer, keys) => {
  expect(keysOf(ofKind[kind], answer)).toEqual(keys);
});

test('a share of the points is rounded to a tenth', () => {
  const item = { ...ofKind.budget, points: 100 };
  const answer: Answer = { kind: 'budget', points: { tea: 86, coffee: 14 } };
  expect(keysOf(item, answer)).toEqual(['tea:9', 'coffee:1', 'water:0']);
});

describe('whatever may stand', () => {
  test.each(Object.values(ofKind).map((item) => [item.kind, item] as const))(
    'stands in at most one cell of each part of a %s, and in no other key',
    (_, item) => {
      fc.assert(
        fc.property(someAnswer(item), (answer) => {
          const stands = answer && !isBlank(answer) && checkAnswer(item, answer) === null;
          const keys = stands ? keysOf(item, answer) : [];
          const inPart = tablesOf(item).map((part) => keys.filter((key) => part.keys.includes(key)).length);
          expect(Math.max(0, ...inPart)).toBeLessThanOrEqual(1);
          expect(inPart.reduce((sum, count) => sum + count, 0)).toBe(keys.length);
        }),
      );
    },
  );
});
