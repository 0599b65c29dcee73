import { expect, test } from 'vitest';
import { createDice } from './dice.ts';

const throws = (seed: number) => {
  const dice = createDice(seed);
  return Array.from({ length: 4000 }, () => dice.share());
};

test('dice fall the same way for the same seed', () => {
  expect(throws(1)).toEqual(throws(1));
  expect(throws(1)).not.toEqual(throws(2));
});

test('every share is from 0 up to 1, and all are as likely', () => {
  const shares = throws(3);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThan(1);
  expect(shares.filter((share) => share < 0.25).length / shares.length).toBeCloseTo(0.25, 1);
});

test('a value is drawn as often as its weight has it, and never without weight', () => {
  const dice = createDice(4);
  const drawn = Array.from({ length: 4000 }, () => dice.weigh({ often: 3, seldom: 1, never: 0 }));
  expect(drawn.filter((value) => value === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
  expect(drawn).not.toContain('never');
});
