import { describe, expect, test } from 'vitest';
import { ofKind } from '../../survey/testing/every-kind.ts';
import { fromBase64url, toBase64url } from '../base64url.ts';
import { toBytes } from '../text-bytes.ts';
import { fromHex } from '../testing/hex.ts';
import { openVote, sealVote } from '../vote-message.ts';
import { createSessionCrypto } from './create-session-crypto.ts';
import { fingerprintOf } from './fingerprint.ts';

const crypto = createSessionCrypto();
const door = { room: 'room', key: fromHex('000102030405060708090a0b0c0d0e0f') };

describe('signatures', () => {
  /** RFC 8032, section 7.1, tests 1 and 2: public key, message, signature. */
  const examples = [
    [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
  ] as const;

  test.each(examples)('those of the RFC verify: %s', async (key, message, signature) => {
    expect(await crypto.verify(fromHex(key), fromHex(signature), fromHex(message))).toBe(true);
    expect(await crypto.verify(fromHex(key), fromHex(signature), fromHex(`${message}00`))).toBe(false);
  });

  test('what a voter or a host signs verifies by their key, and by no other', async () => {
    const [voter, host] = await Promise.all([crypto.makeVoterKeys(), crypto.makeHostKeys()]);
    const hostKey = host.publicKeys.slice(0, 32);
    const [byVoter, byHost] = await Promise.all([
      crypto.sign(voter.signing, toBytes('said')),
      crypto.sign(host.signing, toBytes('said')),
    ]);
    expect(await crypto.verify(voter.publicKey, byVoter, toBytes('said'))).toBe(true);
    expect(await crypto.verify(hostKey, byHost, toBytes('said'))).toBe(true);
    expect(await crypto.verify(hostKey, byVoter, toBytes('said'))).toBe(false);
  });

  test('a key or signature of the wrong length is false, not an error', async () => {
    expect(await crypto.verify(new Uint8Array(31), new Uint8Array(64), toBytes('said'))).toBe(false);
    expect(await crypto.verify(new Uint8Array(32), new Uint8Array(3), toBytes('said'))).toBe(false);
  });
});

test('no secret key can be taken out', async () => {
  const { signing, sealing } = await crypto.makeHostKeys();
  const voter = await crypto.makeVoterKeys();
  for (const key of [signing, sealing, voter.signing]) {
    expect(key).toMatchObject({ type: 'private', extractable: false });
  }
});

describe('the state of a host', () => {
  test('opens behind the door and nowhere else', async () => {
    const sealed = await crypto.sealState(door, toBytes('state'));
    expect(await crypto.openState(door, sealed)).toEqual(toBytes('state'));
    expect(await crypto.openState({ ...door, room: 'other' }, sealed)).toBeNull();
    expect(await crypto.openState({ ...door, key: new Uint8Array(16) }, sealed)).toBeNull();
  });

  test('does not open when it was changed or cut', async () => {
    const sealed = await crypto.sealState(door, toBytes('state'));
    for (const at of [0, 12, sealed.length - 1]) {
      expect(await crypto.openState(door, sealed.with(at, (sealed[at] ?? 0) ^ 1))).toBeNull();
    }
    for (const length of [0, 5, 12, 20]) {
      expect(await crypto.openState(door, sealed.slice(0, length))).toBeNull();
    }
  });
});

test('a voter is named after the key: 22 characters of its digest', async () => {
  const { publicKey } = await crypto.makeVoterKeys();
  const name = await crypto.voterName(publicKey);
  expect(name).toMatch(/^[\w-]{22}$/);
  expect(toBase64url(await crypto.digest(publicKey)).startsWith(name.slice(0, 21))).toBe(true);
});

describe('the host is known', () => {
  test('by the whole fingerprint of a link', async () => {
    const [{ publicKeys }, stranger] = await Promise.all([crypto.makeHostKeys(), crypto.makeHostKeys()]);
    const proof = { by: 'link', fingerprint: await fingerprintOf(publicKeys) } as const;
    expect(await crypto.isHost(publicKeys, proof)).toBe(true);
    expect(await crypto.isHost(stranger.publicKeys, proof)).toBe(false);
  });
});

test('every answer to an item, and none, has one length when it is sealed', async () => {
  const [keys, host] = await Promise.all([crypto.makeVoterKeys(), crypto.makeHostKeys()]);
  const sealer = { keys, hostKeys: host.publicKeys, room: 'room' };
  const item = ofKind.open;
  const place = { voter: 'me', item: item.id, round: 1 };
  const answers = [null, { kind: 'open', text: 'no' }, { kind: 'open', text: '€'.repeat(20) }] as const;
  const votes = await Promise.all(
    answers.map((answer, at) => sealVote(crypto, sealer, place, { item, answer, revision: at + 1 })),
  );
  const lengths = votes.map((vote) => fromBase64url(vote?.sealed ?? '')?.length);
  expect(new Set(lengths).size).toBe(1);
  const opened = await Promise.all(
    votes.map((vote) => vote && openVote(crypto, { keys: host, room: 'room' }, place, vote, item)),
  );
  expect(opened).toEqual(answers);
});
