import { describe, expect, test } from 'vitest';
import { grainOf, isWithin, periodOf } from './period.ts';

const today = '2026-11-24';

describe('the period shown', () => {
  test('is the last three months or the last year, today included', () => {
    expect(periodOf('quarter', today, null)).toEqual({ from: '2026-08-25', to: today });
    expect(periodOf('year', today, '2020-01-01')).toEqual({ from: '2025-11-25', to: today });
  });

  test('is everything from the first day that is kept, and a year when nothing is', () => {
    expect(periodOf('all', today, '2019-02-03')).toEqual({ from: '2019-02-03', to: today });
    expect(periodOf('all', today, null)).toEqual(periodOf('year', today, null));
  });

  test('never ends before it begins, also when a clock was set back', () => {
    expect(periodOf('all', today, '2027-01-01')).toEqual({ from: today, to: today });
  });

  test('holds its first and its last day', () => {
    const period = { from: '2026-01-01', to: '2026-01-31' };
    expect(
      ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => isWithin(day, period)),
    ).toEqual([false, true, true, false]);
  });

  test('goes by weeks when it is short and by months when it is long', () => {
    expect(grainOf(periodOf('quarter', today, null))).toBe('week');
    expect(grainOf(periodOf('year', today, null))).toBe('month');
  });
});
