import { expect, test } from 'vitest';
import { toBytes } from '../text-bytes.ts';
import { fromHex, toHex } from '../testing/hex.ts';
import { openWith, sealTo, suite, type Bound } from './hpke.ts';
import { makeOpener } from './hpke-open.ts';
import { joinBytes } from './join-bytes.ts';
import type { Bytes } from '../bytes.ts';
import type { HostKeys } from '../session-crypto.ts';
import { makeHostKeys, sealingPair } from './session-keys.ts';

/** Opens what the library sealed. */
async function open(keys: HostKeys, sealed: Bytes, { info, context }: Bound): Promise<Bytes | null> {
  return openWith(await makeOpener(await sealingPair(keys), info), sealed, context);
}

/** RFC 9180, appendix A.1.1: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM. */
const rfc = {
  info: fromHex('4f6465206f6e2061204772656369616e2055726e'),
  skRm: fromHex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
  pkRm: fromHex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
  enc: fromHex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
  aad: fromHex('436f756e742d30'),
  ct: fromHex('f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a'),
  pt: '4265617574792069732074727574682c20747275746820626561757479',
};

test('the example of the RFC opens', async () => {
  const pair = {
    publicKey: await suite.kem.deserializePublicKey(rfc.pkRm),
    privateKey: await suite.kem.deserializePrivateKey(rfc.skRm),
  };
  const opener = await makeOpener(pair, rfc.info);
  const opened = await openWith(opener, joinBytes(rfc.enc, rfc.ct), rfc.aad);
  expect(opened && toHex(opened)).toBe(rfc.pt);
});

test('what is sealed opens with the secret key alone, although it cannot be taken out', async () => {
  const [keys, others] = await Promise.all([makeHostKeys(), makeHostKeys()]);
  const bound = { info: toBytes('vote'), context: toBytes('here') };
  const sealed = await sealTo(keys.publicKeys.slice(32), toBytes('an answer'), bound);
  expect(await open(keys, sealed, bound)).toEqual(toBytes('an answer'));
  expect(await open(others, sealed, bound)).toBeNull();
});

test.each([
  ['elsewhere', { info: toBytes('vote'), context: toBytes('there') }],
  ['for another purpose', { info: toBytes('note'), context: toBytes('here') }],
])('it does not open %s', async (_, elsewhere) => {
  const keys = await makeHostKeys();
  const sealed = await sealTo(keys.publicKeys.slice(32), toBytes('an answer'), {
    info: toBytes('vote'),
    context: toBytes('here'),
  });
  expect(await open(keys, sealed, elsewhere)).toBeNull();
});

test('nothing opens that was changed, cut or made up', async () => {
  const keys = await makeHostKeys();
  const bound = { info: toBytes('vote'), context: toBytes('here') };
  const sealed = await sealTo(keys.publicKeys.slice(32), toBytes('an answer'), bound);
  for (const at of [0, 31, 32, sealed.length - 1]) {
    const changed = sealed.with(at, (sealed[at] ?? 0) ^ 1);
    expect(await open(keys, changed, bound)).toBeNull();
  }
  for (const length of [0, 31, 32, 47, sealed.length - 1]) {
    expect(await open(keys, sealed.slice(0, length), bound)).toBeNull();
  }
  expect(await open(keys, new Uint8Array(100), bound)).toBeNull();
});

test('one answer sealed twice looks different, and is of one length', async () => {
  const publicKey = (await makeHostKeys()).publicKeys.slice(32);
  const bound = { info: toBytes('vote'), context: toBytes('here') };
  const [one, other] = [
    await sealTo(publicKey, toBytes('1'.repeat(64)), bound),
    await sealTo(publicKey, toBytes('1'.repeat(64)), bound),
  ];
  expect(one).not.toEqual(other);
  expect([one.length, other.length]).toEqual([112, 112]);
});
