import { describe, expect, test } from 'vitest';
import { attemptAt, endAttempt, provesSave, type Evidence } from './save-attempt.ts';

const attempt = attemptAt(1000);

function request(change: Partial<Extract<Evidence, { kind: 'request' }>> = {}): Evidence {
  return { kind: 'request', initiator: 'fetch', startedAt: 1010, status: 201, ...change };
}

describe('an attempt is a save', () => {
  test.each(['submitted', 'gone', 'leaving'] as const)(
    'when the field or the page is %s soon after',
    (kind) => {
      expect(provesSave(attempt, { kind }, 3000)).toBe(true);
    },
  );

  test.each(['fetch', 'xmlhttprequest', 'beacon'])(
    'when a request by %s began after it and was answered',
    (initiator) => {
      expect(provesSave(attempt, request({ initiator }), 1500)).toBe(true);
    },
  );

  test('also when the answer took long', () => {
    expect(provesSave(attempt, request(), 60_000)).toBe(true);
  });

  test('when the browser does not tell the status: in doubt it counts', () => {
    expect(provesSave(attempt, request({ status: 0 }), 1500)).toBe(true);
  });
});

describe('an attempt is no save', () => {
  test('when the request began before it', () => {
    expect(provesSave(attempt, request({ startedAt: 999 }), 1500)).toBe(false);
  });

  test('when the request began too long after it', () => {
    expect(provesSave(attempt, request({ startedAt: 20_000 }), 20_100)).toBe(false);
  });

  test.each([400, 403, 500])('when the server answers %d', (status) => {
    expect(provesSave(attempt, request({ status }), 1500)).toBe(false);
  });

  test('when only an image or a style was fetched', () => {
    expect(provesSave(attempt, request({ initiator: 'img' }), 1500)).toBe(false);
  });

  test('when the field goes long after it', () => {
    expect(provesSave(attempt, { kind: 'gone' }, 12_000)).toBe(false);
  });
});

test('after the user typed on, only what had begun before still proves the save', () => {
  const ended = endAttempt(attempt, 2000);
  expect(provesSave(ended, { kind: 'gone' }, 2001)).toBe(false);
  expect(provesSave(ended, request({ startedAt: 2500 }), 3000)).toBe(false);
  expect(provesSave(ended, request({ startedAt: 1200 }), 3000)).toBe(true);
});
