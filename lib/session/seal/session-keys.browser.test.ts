import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { toBytes } from '../text-bytes.ts';
import { createSessionCrypto } from './create-session-crypto.ts';
import type { HostKeys } from '../session-crypto.ts';
import { stretch } from './stretch.ts';

const crypto = createSessionCrypto();

test('keys that cannot be taken out live on in an IndexedDB, and still sign and open', async () => {
  const keys = await crypto.makeHostKeys();
  const sealed = await crypto.sealVote(keys.publicKeys, toBytes('answer'), toBytes('here'));

  const name = `keys-${Math.random()}`;
  const database = await openDB(name, 1, { upgrade: (it) => void it.createObjectStore('keys') });
  await database.put('keys', keys, 'host');
  database.close();
  const again = await openDB(name, 1);
  // What a test of its own has just put there.
  const kept = (await again.get('keys', 'host')) as HostKeys;
  again.close();

  expect(await crypto.openVote(kept, sealed, toBytes('here'))).toEqual(toBytes('answer'));
  const signature = await crypto.sign(kept.signing, toBytes('state'));
  expect(await crypto.verify(keys.publicKeys.slice(0, 32), signature, toBytes('state'))).toBe(true);
  await expect(window.crypto.subtle.exportKey('pkcs8', kept.sealing as CryptoKey)).rejects.toThrow();
});

test('a code is stretched in a page', async () => {
  const made = await stretch(toBytes('keys'), { purpose: 'code', relay: 'wss://relay.example', length: 16 });
  expect(made).toHaveLength(16);
});
