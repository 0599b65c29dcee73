import { expect, test } from 'vitest';
import { isSnoozed, snoozedUntil } from './snooze.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 24, 10);

test('later today is two hours of quiet, next week is seven days', () => {
  const later = snoozedUntil('later-today', now);
  expect(isSnoozed(later, now + 2 * hour - 1)).toBe(true);
  expect(isSnoozed(later, now + 2 * hour)).toBe(false);
  const week = snoozedUntil('next-week', now);
  expect(isSnoozed(week, now)).toBe(true);
  expect(isSnoozed(week, now + 7 * 24 * hour)).toBe(false);
});

test('a clock that was set back by years does not make it quiet for years', () => {
  expect(isSnoozed(snoozedUntil('next-week', now), now - 1000 * 24 * hour)).toBe(false);
});
