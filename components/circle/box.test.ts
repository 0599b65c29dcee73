import { expect, test } from 'vitest';
import { boxAround, fitsInside, overlap } from './box.ts';

test('boxes that only touch do not overlap, unless a margin is asked for', () => {
  const left = boxAround(5, 5, 10, 10);
  const right = boxAround(15, 5, 10, 10);
  expect(overlap(left, right)).toBe(false);
  expect(overlap(left, right, 1)).toBe(true);
  expect(overlap(left, boxAround(14, 5, 10, 10))).toBe(true);
});

test('a box that reaches over one edge does not fit', () => {
  expect(fitsInside(boxAround(5, 5, 10, 10), 10, 10)).toBe(true);
  expect(fitsInside(boxAround(5, 5, 11, 10), 10, 10)).toBe(false);
});
