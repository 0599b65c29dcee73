import { expect, test, vi } from 'vitest';
import { fromBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import { createHost } from './host/create-host.ts';
import { createParticipant } from './participant/create-participant.ts';
import type { HostView } from './host/host-view.ts';
import { createMemoryVault } from './memory-vault.ts';
import type { ParticipantView } from './participant/participant-view.ts';
import { releaseRound } from './release/release-round.ts';
import { createSessionCrypto } from './seal/create-session-crypto.ts';
import { fingerprintOf } from './seal/fingerprint.ts';
import { somePlan } from './testing/some-plan.ts';
import { createLocalTransport } from './transport/local-transport.ts';

test('without any network and with the real cryptography, three people vote and see what was voted; who listens to everything reads nothing', async () => {
  const crypto = createSessionCrypto();
  const keys = await crypto.makeHostKeys();
  const door = { room: 'table', key: globalThis.crypto.getRandomValues(new Uint8Array(16)) };
  const proof = { by: 'link', fingerprint: await fingerprintOf(keys.publicKeys) } as const;
  const page = () => ({ door, crypto, vault: createMemoryVault(), transport: createLocalTransport('table') });

  const overheard: string[] = [];
  const listener = createLocalTransport('table');
  for (const filter of ['+/+/+/+/+', '+/+/+/+/+/+', '+/+/+/+/+/+/+']) {
    listener.subscribe(filter, (_topic, bytes) => overheard.push(...readings(bytes)));
  }

  const hosted: HostView[] = [];
  const host = createHost({ ...page(), keys, plan: somePlan(), release: releaseRound, resumed: false });
  host.subscribe((view) => hosted.push(view));
  const seen: ParticipantView[][] = [[], [], []];
  const voters = seen.map((views) => {
    const voter = createParticipant({ ...page(), proof });
    voter.subscribe((view) => views.push(view));
    return voter;
  });
  const eventually = (fact: () => void) => vi.waitFor(fact, { timeout: 10_000 });

  await eventually(() => expect(hosted.at(-1)).toMatchObject({ presence: { joined: 3 } }));
  await host.open('team');
  await eventually(() => {
    for (const views of seen) expect(views.at(-1)).toMatchObject({ phase: { state: 'voting' } });
  });
  for (const [at, voter] of voters.entries())
    expect(await voter.vote({ kind: 'grade', value: 6 + at })).toBe(true);
  await eventually(() => expect(hosted.at(-1)).toMatchObject({ presence: { answered: 3, onTheWay: 0 } }));
  await host.close();
  expect(await host.reveal()).toBe(true);
  await eventually(() =>
    expect(seen[2]?.at(-1)).toMatchObject({
      phase: { state: 'shown', released: { result: { counts: { 6: 1, 7: 1, 8: 1 } } } },
    }),
  );
  await host.end();
  await eventually(() => expect(seen[0]?.at(-1)).toMatchObject({ state: 'closed' }));
  expect(overheard.some((text) => text.includes('"kind":"vote"'))).toBe(true);
  expect(overheard.filter((text) => /"answer"|"value"|"phase"|"counts"/.test(text))).toEqual([]);
  for (const each of [host, ...voters]) each.stop();
  listener.close();
}, 30_000);

/** A message as it is, and what is in its seal as bytes. */
function readings(bytes: Bytes): string[] {
  const text = new TextDecoder().decode(bytes);
  const sealed = /"sealed":"([^"]*)"/.exec(text)?.[1] ?? '';
  return [text, new TextDecoder().decode(fromBase64url(sealed) ?? new Uint8Array())];
}
