import { expect, test } from 'vitest';
import { moveFocus } from './move-focus.ts';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowDown', 9, 0],
  ['ArrowLeft', 3, 2],
  ['ArrowUp', 0, 9],
  ['Home', 6, 0],
  ['End', 6, 9],
])('%s from place %i of ten goes to %i', (key, at, to) => {
  expect(moveFocus(key, at, 10)).toBe(to);
});

test('other keys leave the focus where it is', () => {
  expect(['Tab', ' ', 'Enter', 'a'].map((key) => moveFocus(key, 2, 10))).toEqual(Array(4).fill(undefined));
});
