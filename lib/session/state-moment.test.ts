import { expect, test } from 'vitest';
import { isNewer } from './state-moment.ts';

const at = (epoch: number, number: number) => ({ epoch, number });

test('S1.2 a later epoch is newer, then a higher number; the same is not', () => {
  expect(isNewer(at(2, 1), at(1, 9))).toBe(true);
  expect(isNewer(at(1, 9), at(2, 1))).toBe(false);
  expect(isNewer(at(1, 2), at(1, 1))).toBe(true);
  expect(isNewer(at(1, 1), at(1, 1))).toBe(false);
  expect(isNewer(at(0, 0), null)).toBe(true);
});
