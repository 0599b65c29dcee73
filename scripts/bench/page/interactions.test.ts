import { expect, test } from 'vitest';
import { inpOf } from './interactions.ts';

test('of few interactions the worst counts', () => {
  expect(inpOf([24, 160, 32], 10)).toBe(160);
});

test('of each fifty interactions the worst is left aside', () => {
  expect(inpOf([24, 160, 32, 80], 120)).toBe(32);
});

test('what the browser did not tell of was at most as short as it tells of', () => {
  expect(inpOf([40], 100)).toBe(16);
});
