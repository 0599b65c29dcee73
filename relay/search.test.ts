import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createHost } from '../lib/session/host/create-host.ts';
import { createParticipant } from '../lib/session/participant/create-participant.ts';
import { makeHostClaim } from '../lib/session/host/host-claim.ts';
import type { HostView } from '../lib/session/host/host-view.ts';
import { createMemoryVault } from '../lib/session/memory-vault.ts';
import type { ParticipantView } from '../lib/session/participant/participant-view.ts';
import { releaseRound } from '../lib/session/release/release-round.ts';
import { createSessionCrypto } from '../lib/session/seal/create-session-crypto.ts';
import { doorOfSeed } from '../lib/session/seal/door.ts';
import { makeInvitation } from '../lib/session/seal/make-invitation.ts';
import { openItem, somePlan } from '../lib/session/testing/some-plan.ts';
import { createMqttTransport } from '../lib/session/transport/mqtt-transport.ts';
import { spawnRelay } from './testing/spawn-relay.ts';
import { someFolder } from './testing/start-relay.ts';

const until = (fact: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(fact()).toBe(true), { timeout: 20_000, interval: 20 });

/** Which of these words are in the files of the folder. */
async function inFolder(folder: string, words: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
  return words.filter((word) => bytes.some((file) => file.includes(word)));
}

/** Which of these words are in the memory of a process that this one started (Linux). */
async function inMemory(pid: number, words: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const memory = await open(`/proc/${pid}/mem`);
  onTestFinished(() => memory.close());
  for (const line of (await readFile(`/proc/${pid}/maps`, 'utf8')).split('\n')) {
    const [, start, end] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    if (!start || !end) continue;
    const [from, to] = [Number.parseInt(start, 16), Number.parseInt(end, 16)];
    for (let at = from; at < to; at += 2 ** 24) {
      const piece = Buffer.alloc(Math.min(2 ** 24, to - at));
      // Some pages cannot be read; they hold nothing of ours.
      const { bytesRead } = await memory.read(piece, 0, piece.length, at).catch(() => ({ bytesRead: 0 }));
      // A program holds a text in one byte a letter, or in two.
      for (const word of words) {
        const read = piece.subarray(0, bytesRead);
        if (read.includes(word) || read.includes(Buffer.from(word, 'utf16le'))) found.add(word);
      }
    }
  }
  return words.filter((word) => found.has(word));
}

test.runIf(process.platform === 'linux')(
  'neither the disk nor the memory of a relay holds anything of a vote or of what the host says',
  { timeout: 60_000 },
  async () => {
    const data = await someFolder();
    const relay = await spawnRelay(data);
    onTestFinished(async () => void (await relay.end('SIGKILL')));
    const crypto = createSessionCrypto();
    const keys = await crypto.makeHostKeys();
    const invitation = await makeInvitation(keys.publicKeys, relay.address);
    const door = await doorOfSeed(invitation.seed);
    const password = await makeHostClaim(crypto, keys, door.room, relay.address);
    const addresses = [relay.address];
    const host = createHost({
      ...{ keys, door, crypto, plan: somePlan(), vault: createMemoryVault(), release: releaseRound },
      ...{ resumed: false, transport: createMqttTransport({ addresses, as: { role: 'host', password } }) },
    });
    const voter = createParticipant({
      ...{ door, crypto, vault: createMemoryVault() },
      proof: { by: 'link', fingerprint: invitation.fingerprint },
      transport: createMqttTransport({ addresses, as: { role: 'participant' } }),
    });
    onTestFinished(() => [host, voter].forEach((one) => one.stop()));
    const seen: { host?: HostView; voter?: ParticipantView } = {};
    host.subscribe((view) => (seen.host = view));
    voter.subscribe((view) => (seen.voter = view));

    await until(() => seen.voter?.state === 'joined');
    await host.open(openItem.id);
    await until(() => seen.voter?.state === 'joined' && seen.voter.phase.state === 'voting');
    await voter.vote({ kind: 'open', text: 'More afternoons without a telephone' });
    await until(() => seen.host?.state === 'running' && seen.host.presence.answered === 1);

    const { code, fingerprint } = invitation;
    const hidden = ['afternoons without', 'What is missing', code, fingerprint, password];
    // What a relay does know shows that the search finds what is there.
    expect(await inFolder(data, [door.room, '/votes/', ...hidden])).toEqual([door.room, '/votes/']);
    const inProcess = await inMemory(relay.pid, [door.room, ...hidden]);
    expect(inProcess.filter((word) => word !== password)).toEqual([door.room]);

    await host.close();
    await host.end();
    await until(() => seen.host?.state === 'running' && isTold(seen.host));
    await relay.end('SIGTERM');
    // The signed close stays until the room is idle; no vote does, sealed as it was.
    expect(await inFolder(data, [door.room, '/votes/', ...hidden])).toEqual([door.room]);
  },
);

function isTold(view: Extract<HostView, { state: 'running' }>): boolean {
  return view.phase.state === 'closed' && view.phase.told;
}
