import { expect, test } from 'vitest';
import { askPersistence, readPersistence } from './persistence.ts';

/** A browser that grants, refuses or does not know what is asked. */
function space(answer: 'grants' | 'refuses' | 'fails') {
  let isPersisted = false;
  let asked = 0;
  const failing = () => Promise.reject(new TypeError('storage is blocked'));
  return {
    asked: () => asked,
    persisted: async () => (answer === 'fails' ? failing() : isPersisted),
    estimate: async () => (answer === 'fails' ? failing() : { usage: 2_000, quota: 1_000_000 }),
    persist: async () => {
      asked += 1;
      isPersisted = answer === 'grants';
      return answer === 'fails' ? failing() : isPersisted;
    },
  };
}

const bytes = { usedBytes: 2_000, quotaBytes: 1_000_000 };

test('reading asks the user nothing', async () => {
  const browser = space('grants');
  expect(await readPersistence(false, browser)).toEqual({ isSafe: false, ...bytes });
  expect(browser.asked()).toBe(0);
});

test('what is kept is safe once the browser grants it, and not where it refuses', async () => {
  expect(await askPersistence(false, space('grants'))).toEqual({ isSafe: true, ...bytes });
  expect(await askPersistence(false, space('refuses'))).toEqual({ isSafe: false, ...bytes });
});

test('with the permission for it, it is safe without asking', async () => {
  const browser = space('refuses');
  expect(await askPersistence(true, browser)).toEqual({ isSafe: true, ...bytes });
  expect(browser.asked()).toBe(0);
});

test('a browser that does not say is not taken for a safe one', async () => {
  expect(await askPersistence(false, space('fails'))).toEqual({
    isSafe: false,
    usedBytes: null,
    quotaBytes: null,
  });
});
