import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openSessionDatabase } from './session-database.ts';
import { createStoredVault } from './session-vault.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const two = async () => {
  const database = await openSessionDatabase();
  return [createStoredVault(database, 'one'), createStoredVault(database, 'other')] as const;
};

test('a vault gives back what was written under a prefix, and nothing else', async () => {
  const [vault] = await two();
  await vault.write(
    [
      ['head', { at: 1 }],
      ['voter/a', true],
      ['voter/b', true],
      ['voters', 'no'],
    ],
    'strict',
  );
  expect(await vault.readAll('voter/')).toEqual([
    ['voter/a', true],
    ['voter/b', true],
  ]);
  expect(await vault.readAll('')).toHaveLength(4);
});

test('undefined removes a key', async () => {
  const [vault] = await two();
  await vault.write([['head', 1]], 'relaxed');
  await vault.write([['head', undefined]], 'strict');
  expect(await vault.readAll('')).toEqual([]);
});

test('the vault of one session knows nothing of another, also when it is wiped', async () => {
  const [one, other] = await two();
  await one.write([['head', 1]], 'strict');
  await other.write([['head', 2]], 'strict');
  await one.wipe();
  expect(await one.readAll('')).toEqual([]);
  expect(await other.readAll('')).toEqual([['head', 2]]);
});

test('a write is all or nothing', async () => {
  const [vault] = await two();
  const uncloneable = () => undefined;
  await expect(
    vault.write(
      [
        ['head', 1],
        ['voter/a', uncloneable],
      ],
      'strict',
    ),
  ).rejects.toThrow();
  expect(await vault.readAll('')).toEqual([]);
});
