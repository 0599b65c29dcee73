import { expect, test } from 'vitest';
import { fit } from './fit.ts';

const samples = [
  { sentences: [['hij', 'slaat', 'haar']], danger: true },
  { sentences: [['hij', 'slaat', 'hem']], danger: true },
  { sentences: [['hij', 'helpt', 'haar']], danger: false },
  { sentences: [['hij', 'helpt', 'hem']], danger: false },
];

test('a word of the dangerous texts weighs for danger, one of the others against it', () => {
  const weights = fit(samples);
  expect(weights.get('slaat')).toBeGreaterThan(0);
  expect(weights.get('helpt')).toBeLessThan(0);
});

test('weights are whole, and a word of both sides weighs little', () => {
  const weights = fit(samples);
  for (const weight of weights.values()) expect(Number.isInteger(weight)).toBe(true);
  expect(Math.abs(weights.get('haar') ?? 0)).toBeLessThan(3);
});

test('the same samples give the same weights', () => {
  expect([...fit(samples)]).toEqual([...fit(samples)]);
});
