import { expect, test } from 'vitest';
import { moveTo } from './move-to.ts';

const list = ['a', 'b', 'c'];

test('an entry moves up and down, and the others close up', () => {
  expect(moveTo(list, 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveTo(list, 2, 0)).toEqual(['c', 'a', 'b']);
});

test.each([
  [0, -1],
  [2, 3],
  [1, 1],
  [5, 0],
])('from %i to %i nothing moves', (from, to) => {
  expect(moveTo(list, from, to)).toBe(list);
});
