import { toBase64url } from '../base64url.ts';
import { createHost } from '../host/create-host.ts';
import { createParticipant } from '../participant/create-participant.ts';
import type { HostView } from '../host/host-view.ts';
import type { Host, HostOptions } from '../host/host.ts';
import { createMemoryVault } from '../memory-vault.ts';
import type { ParticipantView } from '../participant/participant-view.ts';
import type { Participant } from '../participant/participant.ts';
import { releaseRound } from '../release/release-round.ts';
import type { Door, HostKeys, SessionCrypto } from '../session-crypto.ts';
import { createMemoryRelay, type MemoryRelay } from './memory-relay.ts';
import { createPlainCrypto } from './plain-crypto.ts';
import { seededRandom } from './seeded-random.ts';
import { createSimulatedTime, type SimulatedTime } from './simulated-time.ts';
import { somePlan } from './some-plan.ts';

type StagedHost = Host & {
  view(): Extract<HostView, { state: 'running' }>;
  rows: Map<string, unknown>;
};
export type StagedVoter = Participant & { view(): ParticipantView; rows: Map<string, unknown> };

export type Stage = {
  time: SimulatedTime;
  relay: MemoryRelay;
  crypto: SessionCrypto;
  door: Door;
  keys: HostKeys;
  random: () => number;
  /** A host; with the rows of an earlier one it goes on from there. */
  host(changes?: Partial<HostOptions>, rows?: Map<string, unknown>): StagedHost;
  voter(rows?: Map<string, unknown>): StagedVoter;
};

/** A relay, a network and a clock of one seed, and whoever is put before them. */
export async function setStage(seed = 1): Promise<Stage> {
  const random = seededRandom(seed);
  const time = createSimulatedTime();
  const crypto = createPlainCrypto(random);
  const keys = await crypto.makeHostKeys();
  const door: Door = { room: 'room', key: new Uint8Array(32).fill(7) };
  const relay = createMemoryRelay({ clock: time.clock(), random });
  const base = { door, crypto, clock: time.clock(), random };
  return {
    ...{ time, relay, crypto, door, keys, random },
    host(changes = {}, rows = new Map()) {
      const host = createHost({
        ...base,
        ...{ keys, plan: somePlan(), release: releaseRound, resumed: rows.size > 0 },
        ...{ vault: createMemoryVault(rows), transport: relay.connect() },
        ...changes,
      });
      return { ...host, rows, view: follow(host, isRunning) };
    },
    voter(rows = new Map()) {
      const proof = { by: 'link', fingerprint: toBase64url(keys.publicKeys) } as const;
      const transport = relay.connect();
      const voter = createParticipant({ ...base, proof, transport, vault: createMemoryVault(rows) });
      return { ...voter, rows, view: follow(voter, isAny) };
    },
  };
}

/** What was told last; throws when it is not what the test counts on. */
function follow<View, Expected extends View>(
  told: { subscribe(listener: (view: View) => void): () => void },
  isExpected: (view: View) => view is Expected,
): () => Expected {
  let last: View | undefined;
  told.subscribe((view) => {
    last = view;
  });
  return () => {
    if (last === undefined || !isExpected(last)) throw new Error(`The view is ${JSON.stringify(last)}`);
    return last;
  };
}

function isRunning(view: HostView): view is Extract<HostView, { state: 'running' }> {
  return view.state === 'running';
}

function isAny(_view: ParticipantView): _view is ParticipantView {
  return true;
}
