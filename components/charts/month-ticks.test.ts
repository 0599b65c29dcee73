import { describe, expect, test } from 'vitest';
import { monthTicks } from './month-ticks.ts';

describe('the months on the axis', () => {
  test('are named one by one in a short period', () => {
    const ticks = monthTicks({ from: '2026-08-25', to: '2026-11-24' }, 8, 'nl');
    expect(ticks.map(({ label }) => label)).toEqual(['sep', 'okt', 'nov']);
  });

  test('are as few as there is room for, and stand on quarters and years', () => {
    const ticks = monthTicks({ from: '2025-11-25', to: '2026-11-24' }, 6, 'en');
    expect(ticks.map(({ label }) => label)).toEqual(['2026', 'Apr', 'Jul', 'Oct']);
    const decade = monthTicks({ from: '2016-11-25', to: '2026-11-24' }, 6, 'nl');
    expect(decade.map(({ label }) => label)).toEqual(['2018', '2020', '2022', '2024', '2026']);
  });
});
