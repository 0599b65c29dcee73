import { expect, test } from 'vitest';
import { moveInOrder } from './move-in-order.ts';

test.each([
  [2, 0, 'cabd'],
  [0, 1, 'bacd'],
  [1, 3, 'acdb'],
  [0, -1, 'abcd'],
  [3, 9, 'abcd'],
  [9, 0, 'abcd'],
])('the value at %i goes to %i and the others close up: %s', (from, to, order) => {
  expect(moveInOrder([...'abcd'], from, to).join('')).toBe(order);
});
