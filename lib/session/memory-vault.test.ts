import { expect, test } from 'vitest';
import { createMemoryVault } from './memory-vault.ts';

test('what was written is read, by prefix, and undefined removes it', async () => {
  const vault = createMemoryVault();
  await vault.write(
    [
      ['a/1', { value: 1 }],
      ['b/1', 2],
    ],
    'strict',
  );
  await vault.write([['b/1', undefined]], 'relaxed');
  expect(await vault.readAll('')).toEqual([['a/1', { value: 1 }]]);
  expect(await vault.readAll('b')).toEqual([]);
  await vault.wipe();
  expect(await vault.readAll('')).toEqual([]);
});

test('what is kept is a copy, as in a database', async () => {
  const vault = createMemoryVault();
  const value = { changed: false };
  await vault.write([['a', value]], 'strict');
  value.changed = true;
  expect(await vault.readAll('a')).toEqual([['a', { changed: false }]]);
});
