import { afterEach, expect, test, vi } from 'vitest';
import { localTime } from './local-time.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['a winter morning', '2026-11-24T07:30:00Z', { day: '2026-11-24', hour: 8, weekday: 2 }],
  ['a summer morning', '2026-07-24T06:30:00Z', { day: '2026-07-24', hour: 8, weekday: 5 }],
  ['the hour that summer time skips', '2026-03-29T01:00:00Z', { day: '2026-03-29', hour: 3, weekday: 7 }],
  ['the hour that comes twice', '2026-10-25T01:00:00Z', { day: '2026-10-25', hour: 2, weekday: 7 }],
  [
    'past midnight here, not yet in London',
    '2026-11-24T23:30:00Z',
    { day: '2026-11-25', hour: 0, weekday: 3 },
  ],
])('%s is read as a clock in Amsterdam shows it', (_name, moment, shown) => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  const now = Date.parse(moment);
  expect(localTime(now)).toEqual({ now, ...shown });
});
