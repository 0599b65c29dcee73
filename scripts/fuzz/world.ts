import { toBase64url } from '../../lib/session/base64url.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { fingerprintOf } from '../../lib/session/seal/fingerprint.ts';
import { createMemoryRelay, type MemoryRelay } from '../../lib/session/testing/memory-relay.ts';
import { createPlainCrypto } from '../../lib/session/testing/plain-crypto.ts';
import { seededRandom } from '../../lib/session/testing/seeded-random.ts';
import {
  createSimulatedTime,
  nextTurn,
  type SimulatedTime,
} from '../../lib/session/testing/simulated-time.ts';
import type { Door, HostKeys, HostProof, SessionCrypto } from '../../lib/session/session-crypto.ts';
import type { Contract } from '../../lib/session/session-plan.ts';
import { countWork } from './count-work.ts';

/** All that one fuzzed session shares, of one seed. */
export type World = {
  time: SimulatedTime;
  random: () => number;
  relay: MemoryRelay;
  crypto: SessionCrypto;
  door: Door;
  keys: HostKeys;
  proof: HostProof;
  contract: Contract;
  /** How wrong the clock of a device is that starts now, in milliseconds: up to a day. */
  wrongClock(): number;
};

const day = 24 * 60 * 60 * 1000;

/** @param real with WebCrypto in place of the stand-in: some thirty times slower, and its keys are not of the seed */
export async function createWorld(seed: number, real: boolean): Promise<World> {
  const random = seededRandom(seed);
  const work = countWork(real ? createSessionCrypto() : createPlainCrypto(random));
  const time = createSimulatedTime(real ? work.done : nextTurn);
  const keys = await work.crypto.makeHostKeys();
  const fingerprint = real ? await fingerprintOf(keys.publicKeys) : toBase64url(keys.publicKeys);
  return {
    ...{ time, random, keys, crypto: work.crypto, proof: { by: 'link', fingerprint } },
    relay: createMemoryRelay({ clock: time.clock(), random }),
    door: { room: 'room', key: new Uint8Array(16).fill(7) },
    contract: { k: 3, kOpen: 3, mayChange: random() < 0.8 },
    wrongClock: () => (random() < 0.3 ? Math.round((random() * 2 - 1) * day) : 0),
  };
}
