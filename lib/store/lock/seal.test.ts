import { expect, test } from 'vitest';
import { importJournalKey } from './open-key.ts';
import { seal, unsealBytes } from './seal.ts';

const bytes = new TextEncoder().encode('Vaker gevraagd wie er is.');
const keyOf = (byte: number) => importJournalKey(new Uint8Array(32).fill(byte));

test('bytes come back under the same key, and are sealed another way each time', async () => {
  const key = await keyOf(1);
  const sealed = await seal(key, bytes);
  expect(await unsealBytes(key, sealed)).toEqual(bytes);
  expect(await seal(key, bytes)).not.toBe(sealed);
});

test('another key opens nothing, nor does something that was altered', async () => {
  const sealed = await seal(await keyOf(1), bytes);
  await expect(unsealBytes(await keyOf(2), sealed)).rejects.toThrow();
  await expect(unsealBytes(await keyOf(1), `AAAA${sealed.slice(4)}`)).rejects.toThrow();
});
