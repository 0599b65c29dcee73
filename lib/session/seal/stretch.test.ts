import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { toBytes } from '../text-bytes.ts';
import { toHex } from '../testing/hex.ts';
import { stretch } from './stretch.ts';

/** The whole example of RFC 9106 has associated data, which the library that we use does not take: it proves the other. */
test('the Argon2id of the runtime is that of RFC 9106, section 5.3', () => {
  const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte);
  const tag = argon2Sync('argon2id', {
    ...{ message: filled(32, 1), nonce: filled(16, 2), secret: filled(8, 3), associatedData: filled(12, 4) },
    ...{ memory: 32, passes: 3, parallelism: 4, tagLength: 32 },
  });
  expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

test('ours is the same as that: 64 MiB, three passes, salted with purpose and origin', async () => {
  const nonce = await crypto.subtle.digest('SHA-256', toBytes('naast/1 code\nwss://relay.example'));
  const cost = { memory: 64 * 1024, passes: 3, parallelism: 1 };
  const expected = argon2Sync('argon2id', {
    ...{ message: toBytes('keys'), nonce: new Uint8Array(nonce), tagLength: 16 },
    ...cost,
  });
  const ours = await stretch(toBytes('keys'), {
    ...{ purpose: 'code', relay: 'wss://relay.example', length: 16 },
  });
  expect(toHex(ours)).toBe(expected.toString('hex'));
});

test('an address of a relay written in another way is the same relay', async () => {
  const of = async (relay: string) =>
    toHex(await stretch(toBytes('keys'), { purpose: 'code', relay, length: 5 }));
  expect(await of('wss://Relay.example:443/mqtt')).toBe(await of('wss://relay.example'));
  expect(await of('wss://other.example')).not.toBe(await of('wss://relay.example'));
});
