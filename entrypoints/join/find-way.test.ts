import { expect, test } from 'vitest';
import { invitationLink } from '../../lib/session/seal/invitation-link.ts';
import { findWay, freshMemory } from './find-way.ts';
import type { TabMemory } from './tab-memory.ts';

const relay = 'wss://relay.example/mqtt';
const invitation = {
  code: '7K2M9QXD',
  seed: new Uint8Array(16).fill(3),
  fingerprint: 'A'.repeat(42) + 'E',
  relay,
};
const link = invitationLink('https://relay.example/', invitation);
const remembered: TabMemory = {
  ...freshMemory({ by: 'code', code: '7K2M9QXD', relay }),
  seat: 'seat/room/2026-11-24/1',
};

test('a page without a link asks for the code', () => {
  expect(findWay('https://relay.example/', null)).toEqual({ state: 'none', trouble: null });
});

test('a link leads in', () => {
  expect(findWay(link, null)).toMatchObject({
    state: 'found',
    memory: { way: { by: 'link', relay, fingerprint: invitation.fingerprint }, seat: null },
  });
});

test('a reload goes on as the same person', () => {
  expect(findWay('https://relay.example/', remembered)).toEqual({ state: 'found', memory: remembered });
});

test('the same link opened again is the same person, another link is nobody yet', () => {
  const first = findWay(link, null);
  if (first.state !== 'found') throw new Error('The link leads nowhere');
  const memory = { ...first.memory, seat: 'seat/room/2026-11-24/2' };
  expect(findWay(link, memory)).toEqual({ state: 'found', memory });
  expect(findWay(link, remembered)).toEqual(first);
});

test('a broken link is told, whatever the tab remembers', () => {
  expect(findWay('https://relay.example/#AwMD.AAA@nowhere', remembered)).toEqual({
    state: 'none',
    trouble: 'link',
  });
});
