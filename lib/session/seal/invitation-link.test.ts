import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '../base64url.ts';
import { invitationLink, readInvitation } from './invitation-link.ts';

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((made) => made.slice());
const invitation = { code: '04HMASW9', seed: new Uint8Array(16), relay: 'wss://relay.example/mqtt' };
const fingerprint = toBase64url(new Uint8Array(32).fill(7));
const link = invitationLink('https://page.example/join', { ...invitation, fingerprint });

test('a link gives back what was put into it', () => {
  const relays = fc.constantFrom('local', 'ws://localhost:1883', 'wss://relay.example/mqtt?a=b@c');
  fc.assert(
    fc.property(bytes(16), bytes(32), relays, (seed, digest, relay) => {
      const given = { code: '04HMASW9', seed, fingerprint: toBase64url(digest), relay };
      const read = readInvitation(invitationLink('https://page.example/?x#old', given));
      expect(read).toEqual({ by: 'link', seed, fingerprint: given.fingerprint, relay });
    }),
  );
});

test('all of it stands behind the hash, so the server of the page sees nothing of it', () => {
  const url = new URL(link);
  expect([url.origin + url.pathname, url.search]).toEqual(['https://page.example/join', '']);
  expect(url.hash).toContain('@wss://relay.example/mqtt');
});

test('a code is read as a code, and spaces around a link do not matter', () => {
  expect(readInvitation('o4hm asw9')).toEqual({ by: 'code', code: '04HMASW9' });
  expect(readInvitation(` ${link}\n`)).toMatchObject({ by: 'link', relay: invitation.relay });
});

describe('it is no invitation', () => {
  const withRelay = (relay: string) => link.replace(invitation.relay, relay);

  test.each([
    ['without a seed', link.replace(/#[^.]*/, '#')],
    ['with a seed that is cut', link.replace(/#AAAA/, '#')],
    ['with half a fingerprint', link.replace(fingerprint, fingerprint.slice(0, 22))],
    ['without a relay', withRelay('')],
    ['with a relay that is a page', withRelay('https://relay.example')],
    ['with a script for a relay', withRelay('javascript:alert(1)')],
    ['with a password for the relay', withRelay('wss://me:secret@relay.example')],
    ['when it is some other page', 'https://page.example/#top'],
  ])('%s', (_, typed) => {
    expect(readInvitation(typed)).toBeNull();
  });
});
