import { describe, expect, test } from 'vitest';
import { dimensionIds } from './factor.ts';
import { dimensions } from './dimensions.ts';
import { factors, findFactor } from './factors.ts';

test('there are 51 factors, each with an id of its own', () => {
  expect(factors).toHaveLength(51);
  expect(new Set(factors.map(({ id }) => id)).size).toBe(51);
});

/** The cells of the study's matrix (par. 2.3). */
test.each([
  ['motivation', 6, 6],
  ['capacity', 5, 4],
  ['opportunity', 14, 16],
])('%s has %i that help and %i that hinder', (dimension, promoting, hindering) => {
  const ofDimension = factors.filter((factor) => factor.dimension === dimension);
  expect(ofDimension.filter(({ direction }) => direction === 'promoting')).toHaveLength(promoting);
  expect(ofDimension.filter(({ direction }) => direction === 'hindering')).toHaveLength(hindering);
});

test.each(['nl', 'en'] as const)('no two factors read the same (%s)', (language) => {
  expect(new Set(factors.map(({ text }) => text[language])).size).toBe(51);
});

test('the dimensions are those of the factors, in the order of the study', () => {
  expect(dimensions.map(({ id }) => id)).toEqual([...dimensionIds]);
});

describe('a factor', () => {
  test('is found by its id', () => {
    expect(findFactor('courage')).toMatchObject({ dimension: 'capacity', direction: 'promoting' });
  });

  test('that does not exist is not found', () => {
    expect(findFactor('luck')).toBeUndefined();
  });
});
