import { expect, test } from 'vitest';
import { runSession } from './session-run.ts';

test('twenty sessions in which everything goes wrong lose no vote, count none twice, and keep nothing', async () => {
  const results = [];
  for (let seed = 1; seed <= 20; seed += 1) results.push(await runSession(seed, { real: false }));
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(results.reduce((sum, { votes }) => sum + votes, 0)).toBeGreaterThan(50);
});

test('the same seed gives the same session', async () => {
  expect(await runSession(3, { real: false })).toEqual(await runSession(3, { real: false }));
});

test('the real cryptography gives no other course of things', async () => {
  expect((await runSession(4, { real: true })).wrong).toEqual([]);
});
