import { expect, test } from 'vitest';
import { fit, type Sample } from './fit.ts';

const sample = (signs: readonly string[], danger: boolean): Sample => ({
  sentences: [{ signs, words: ['hij', 'haar'], length: 5 }],
  danger,
});
const times = (count: number, one: Sample): Sample[] => Array.from({ length: count }, () => one);
const samples = [
  ...times(20, sample(['HIT', 'HE'], true)),
  ...times(20, sample(['HELP', 'HE'], false)),
  ...times(5, sample(['HE'], false)),
];

test('a sign of the dangerous texts weighs for danger, one of the others against it', () => {
  const { signs } = fit(samples, 0);
  expect(signs.get('HIT')).toBeGreaterThan(0);
  expect(signs.get('HELP')).toBeLessThan(0);
});

test('a text that should count as danger weighs enough, another does not', () => {
  const { signs, words, perWord, enough } = fit(samples, 0);
  const weigh = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (signs.get(name) ?? 0), -5 * perWord) +
    [...words.values()].reduce((sum, weight) => sum + weight, 0);
  expect(weigh(['HIT', 'HE'])).toBeGreaterThanOrEqual(enough);
  expect(weigh(['HELP', 'HE'])).toBeLessThan(enough);
});

test('a lower threshold asks for less', () => {
  expect(fit(samples, -2).enough).toBeLessThan(fit(samples, 0).enough);
});

test('the same samples give the same weights', () => {
  expect(fit(samples, 0)).toEqual(fit(samples, 0));
});
