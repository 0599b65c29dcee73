import { expect, test } from 'vitest';
import { createMemoryVault } from '../memory-vault.ts';
import { setStage } from '../testing/stage.ts';

const seven = { kind: 'grade', value: 7 } as const;

test('S8.2 what was refused is cleared from the relay as well', async () => {
  const stage = await setStage();
  const { relay, time } = stage;
  const host = stage.host();
  const known = stage.voter();
  await time.pass(1_000);
  void host.open('team');
  void host.lock(true);
  const stranger = stage.voter();
  await time.pass(1_000);
  void known.vote(seven);
  void stranger.vote(seven);
  await time.pass(1_000);
  expect(stranger.view()).toMatchObject({ phase: { own: { state: 'refused', why: 'locked' } } });
  // Who was refused has gone, and clears nothing.
  stranger.stop();
  void host.end();
  await time.pass(5_000);
  expect([...relay.retained.keys()].filter((topic) => topic.includes('/votes/'))).toEqual([]);
});

test('S8.2 a store that cannot be read is not closed over: votes and head go in one write, or stay', async () => {
  const stage = await setStage();
  const rows = new Map<string, unknown>();
  const vault = createMemoryVault(rows);
  let fails = false;
  const readAll: typeof vault.readAll = (prefix) =>
    fails ? Promise.reject(new Error('It does not read')) : vault.readAll(prefix);
  const host = stage.host({ vault: { ...vault, readAll } });
  const voter = stage.voter();
  await stage.time.pass(1_000);
  void host.open('team');
  await stage.time.pass(1_000);
  void voter.vote(seven);
  await stage.time.pass(1_000);
  const before = structuredClone(rows);
  fails = true;
  expect(await host.end()).toBe(false);
  expect(host.view()).toMatchObject({ storing: 'failed', phase: { state: 'voting' } });
  expect(rows).toEqual(before);
  fails = false;
  expect(await host.end()).toBe(true);
  expect([...rows.keys()]).toEqual(['head']);
});
