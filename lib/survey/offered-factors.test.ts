import { expect, test } from 'vitest';
import { factors } from '../matrix/factors.ts';
import type { Answers } from './answer.ts';
import { offeredFactors, splitFactors } from './offered-factors.ts';
import type { Item, ItemOf } from './item.ts';
import { ofKind, surveyOf } from './testing/every-kind.ts';

const asking = (asked: ItemOf<'factors'>['factors']) => offeredFactors({ ...ofKind.factors, factors: asked });

test('an item can ask for all factors, for those of one direction, or for some by name', () => {
  expect(asking('all')).toHaveLength(51);
  expect(asking('promoting')).toHaveLength(25);
  expect(asking('hindering')).toHaveLength(26);
  expect(asking(['courage', 'awareness'])).toEqual(['courage', 'awareness']);
});

test('without a short list all factors come first', () => {
  const survey = surveyOf([ofKind.factors]);
  expect(splitFactors(survey, ofKind.factors, {})).toEqual({ first: ['courage', 'takes-over'], rest: [] });
});

test('a short list follows from how often the areas were done, and the rest from the matrix', () => {
  const did: Item = { ...ofKind.choice, id: 'did-accompany' };
  const item: ItemOf<'factors'> = {
    ...ofKind.factors,
    factors: 'hindering',
    shortList: { size: 4, areas: { accompany: 'did-accompany' } },
  };
  const survey = surveyOf([did, item]);
  const never: Answers = { 'did-accompany': { kind: 'choice', option: 'tea' } };
  const { first, rest } = splitFactors(survey, item, never);
  expect(first).toHaveLength(4);
  expect(first).toContain('takes-over');
  const inMatrix = factors.map(({ id }) => id).filter((id) => rest.includes(id));
  expect(rest).toEqual(inMatrix);
  expect([...first, ...rest].toSorted()).toEqual(asking('hindering').toSorted());
});
