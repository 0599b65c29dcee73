import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeSeries, type Graded } from './grade-series.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

function graded(day: string, firstGrade: number, version = 1): Graded {
  return { runId: `run-${day}`, day, version, firstGrade, secondGrade: firstGrade - 1 };
}

describe('the line of grades', () => {
  test('holds the self-assessments of the period, oldest first, whatever their order', () => {
    const all = ['2025-12-31', '2026-02-01', '2026-03-15', '2027-01-01'].map((day) => graded(day, 7));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(gradeSeries(shuffled, year, 1).map(({ day }) => day)).toEqual(['2026-02-01', '2026-03-15']);
      }),
    );
  });

  test('keeps both grades apart, also where the second was not given', () => {
    const [point] = gradeSeries([{ ...graded('2026-02-01', 7), secondGrade: null }], year, 1);
    expect(point).toMatchObject({ firstGrade: 7, secondGrade: null });
  });

  test('is broken where a quarter went by without one', () => {
    const days = ['2026-01-01', '2026-04-03', '2026-07-05'];
    const points = gradeSeries(
      days.map((day) => graded(day, 6)),
      year,
      1,
    );
    expect(points.map(({ afterPause }) => afterPause)).toEqual([false, false, true]);
  });

  test('marks what was asked in other words than today', () => {
    const points = gradeSeries([graded('2026-01-01', 6, 1), graded('2026-02-01', 6, 2)], year, 2);
    expect(points.map(({ otherVersion }) => otherVersion)).toEqual([true, false]);
  });
});
