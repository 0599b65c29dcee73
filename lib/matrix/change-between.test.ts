import { describe, expect, test } from 'vitest';
import { changeBetween } from './change-between.ts';
import type { Counts } from './matrix.ts';

const of = (little: number, lot: number, voters: number): Counts => ({ little, lot, voters });

describe('a change between two sums of votes', () => {
  test('is the difference in strength where k at least are behind it', () => {
    const [before, now] = [of(0, 2, 8), of(0, 7, 8)];
    expect(changeBetween(5, before, now)).toEqual({ kind: 'known', before, now, by: 5 / 8 });
  });

  test('is known where nothing changed', () => {
    expect(changeBetween(5, of(1, 2, 10), of(1, 2, 10))).toMatchObject({ kind: 'known', by: 0 });
  });

  test('S7 is not told where fewer than k are behind it', () => {
    expect(changeBetween(5, of(0, 2, 10), of(0, 6, 10))).toEqual({ kind: 'too-few' });
    expect(changeBetween(5, of(0, 2, 10), of(0, 2, 11))).toEqual({ kind: 'too-few' });
  });

  test('S7 is not told where many came and one left', () => {
    expect(changeBetween(5, of(0, 1, 10), of(6, 0, 16))).toEqual({ kind: 'too-few' });
  });

  test('is none where there is nothing on one side', () => {
    expect(changeBetween(5, of(0, 0, 0), of(0, 7, 10))).toEqual({ kind: 'none' });
    expect(changeBetween(5, of(0, 7, 10), of(0, 0, 0))).toEqual({ kind: 'none' });
  });
});
