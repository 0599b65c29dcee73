import { expect, test } from 'vitest';
import { createSessionCrypto } from './create-session-crypto.ts';
import { doorOfSeed, enterByCode } from './door.ts';
import { makeInvitation } from './make-invitation.ts';

const crypto = createSessionCrypto();
const relay = 'wss://relay.example';

test('the code and the link open the same door, and both know the host', async () => {
  const { publicKeys } = await crypto.makeHostKeys();
  const { code, seed, fingerprint } = await makeInvitation(publicKeys, relay);
  const byCode = await enterByCode(code, relay);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(byCode.door).toEqual(await doorOfSeed(seed));
  expect(byCode.door).toMatchObject({ room: expect.stringMatching(/^[\w-]{22}$/) as unknown });
  expect(await crypto.isHost(publicKeys, byCode.proof)).toBe(true);
  expect(await crypto.isHost(publicKeys, { by: 'link', fingerprint })).toBe(true);
});

test('by code a stranger is no host, and neither is the host at another relay', async () => {
  const [host, stranger] = await Promise.all([crypto.makeHostKeys(), crypto.makeHostKeys()]);
  const { code } = await makeInvitation(host.publicKeys, relay);
  expect(await crypto.isHost(stranger.publicKeys, { by: 'code', code, relay })).toBe(false);
  const elsewhere = { by: 'code', code, relay: 'wss://elsewhere.example' } as const;
  expect(await crypto.isHost(host.publicKeys, elsewhere)).toBe(false);
});
