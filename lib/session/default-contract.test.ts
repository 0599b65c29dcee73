import { expect, test } from 'vitest';
import { defaultContract, openGroup } from './default-contract.ts';
import { contractSchema } from './session-plan.ts';

test('a facilitator starts from five, and seven for free text', () => {
  expect(contractSchema.parse(defaultContract)).toEqual({ k: 5, kOpen: 7, mayChange: true });
});

test('free text always asks for more people than a number', () => {
  expect([3, 5, 20].map(openGroup)).toEqual([5, 7, 22]);
});
