import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFakeClock } from './fake-clock.ts';
import { laterUntil, throttled } from './later.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a task runs after its time, unless it is cancelled', () => {
  const later = laterUntil(new AbortController().signal);
  const ran: string[] = [];
  later(() => ran.push('kept'), 10);
  later(() => ran.push('cancelled'), 10)();
  vi.advanceTimersByTime(10);
  expect(ran).toEqual(['kept']);
});

test('nothing runs after the signal has aborted', () => {
  const stopping = new AbortController();
  const later = laterUntil(stopping.signal);
  const ran: string[] = [];
  later(() => ran.push('before'), 10);
  stopping.abort();
  later(() => ran.push('after'), 10);
  vi.advanceTimersByTime(10);
  expect(ran).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a throttled task runs once for all that asked in the meantime, and again for who asks later', () => {
  const clock = createFakeClock();
  let runs = 0;
  const soon = throttled(() => (runs += 1), 200, clock.later);
  soon();
  clock.pass(150);
  soon();
  clock.pass(50);
  expect(runs).toBe(1);
  clock.pass(1000);
  expect(runs).toBe(1);
  soon();
  clock.pass(200);
  expect(runs).toBe(2);
});
