import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketAt, stretches, xOf } from './multiple.ts';
import { percent, shareOf } from './share.ts';

const box = { left: 30, top: 10, width: 200, height: 80 };

describe('a small picture', () => {
  test('leaves a gap where there was a pause, and draws a nought at the bottom', () => {
    const lines = stretches([0.5, null, 0, 1], box);
    expect(lines.map((dots) => dots.map(({ index, y }) => [index, y]))).toEqual([
      [[0, 50]],
      [
        [2, 90],
        [3, 10],
      ],
    ]);
  });

  test('finds the bucket that the pointer is over, also at its edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (count, some) => {
        const index = some % count;
        expect(bucketAt(xOf(index, count, box), count, box)).toBe(index);
        expect([bucketAt(-50, count, box), bucketAt(900, count, box)]).toEqual([0, count - 1]);
      }),
    );
  });
});

test('a share of nothing is a pause', () => {
  expect(shareOf(0, 0)).toBe(null);
  expect(shareOf(0, 4)).toBe(0);
  expect(percent(2 / 3)).toBe('67\u00a0%');
});
