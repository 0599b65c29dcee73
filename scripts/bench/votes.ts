import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../lib/session/host/create-host.ts';
import { makeHostClaim } from '../../lib/session/host/host-claim.ts';
import type { HostView } from '../../lib/session/host/host-view.ts';
import type { Host } from '../../lib/session/host/host.ts';
import { releaseRound } from '../../lib/session/release/release-round.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { doorOfSeed } from '../../lib/session/seal/door.ts';
import { makeInvitation } from '../../lib/session/seal/make-invitation.ts';
import { agreeItem, somePlan } from '../../lib/session/testing/some-plan.ts';
import { createMqttTransport } from '../../lib/session/transport/mqtt-transport.ts';
import { openDurableMap } from '../../relay/durable-map.ts';
import { spawnRelay } from '../../relay/testing/spawn-relay.ts';
import { percentile, rounded } from './measure.ts';
import { createDurableVault } from './votes/durable-vault.ts';
import type { VotersReport, VotersTask } from './votes/voters.ts';

export type VotesBench = {
  broker: 'embedded';
  voters: number;
  tallyP99Ms: number;
  rawP99Ms: number;
  ratio: number;
  lost: number;
  double: number;
};

/** So many times are measured at least: of fewer, the slowest of a hundred is chance. */
const leastMeasured = 180;

/**
 * So many voters vote within a second, on one item after the other. Beside the time until the host has a vote safe and
 * the voter its receipt, that of as many bytes there and back on the same broker, at the same time, without any of our
 * work.
 */
export async function benchVotes(voters: number): Promise<VotesBench> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-votes-'));
  const relay = await spawnRelay(join(folder, 'relay'));
  const map = await openDurableMap(join(folder, 'host'));
  try {
    const crypto = createSessionCrypto();
    const keys = await crypto.makeHostKeys();
    const invitation = await makeInvitation(keys.publicKeys, relay.address);
    const door = await doorOfSeed(invitation.seed);
    const password = await makeHostClaim(crypto, keys, door.room, relay.address);
    const transport = createMqttTransport({ addresses: [relay.address], as: { role: 'host', password } });
    const rounds = Math.ceil(leastMeasured / voters);
    const items = Array.from({ length: 1 + rounds }, (_none, at) => ({ ...agreeItem, id: `item-${at}` }));
    const plan = { ...somePlan(), items };
    const host = createHost({
      ...{ keys, door, plan, vault: createDurableVault(map), crypto, release: releaseRound },
      ...{ resumed: false, transport },
    });
    const answers = Array.from({ length: voters }, (_none, at) => 1 + (at % 5));
    const task: VotersTask = {
      ...{ address: relay.address, door, fingerprint: invitation.fingerprint, voters, answers },
      items: items.map(({ id }) => id),
    };
    const wrong = { lost: 0, double: 0 };
    const finish = async (): Promise<void> => {
      const { lost, double } = compare(answers, await countsOf(host));
      wrong.lost += lost;
      wrong.double += double;
    };
    const { tallyMs, rawMs } = await runVoters(task, async (at) => {
      if (at > 0) await finish();
      await host.open(items[at]?.id ?? '');
    });
    await finish();
    host.stop();
    const [tallyP99Ms, rawP99Ms] = [percentile(tallyMs, 0.99), percentile(rawMs, 0.99)];
    return {
      ...{ broker: 'embedded', voters, tallyP99Ms: rounded(tallyP99Ms), rawP99Ms: rounded(rawP99Ms) },
      ...{ ratio: rounded(tallyP99Ms / rawP99Ms), ...wrong },
    };
  } finally {
    await relay.end('SIGTERM');
    await map.close();
    rmSync(folder, { recursive: true });
  }
}

/** @param next called when all are ready for the item at this place */
function runVoters(task: VotersTask, next: (item: number) => Promise<void>) {
  // As structured clones: the door holds bytes.
  const child = fork(join(import.meta.dirname, 'votes/voters.ts'), { serialization: 'advanced' });
  child.send(task);
  return new Promise<Extract<VotersReport, { said: 'measured' }>>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The voters left')));
    child.on('message', (message) => {
      const report = message as VotersReport;
      if (report.said === 'measured') resolve(report);
      else next(report.item).catch(reject);
    });
  });
}

/** What the session shows in the end. */
async function countsOf(host: Host): Promise<Readonly<Record<string, number>>> {
  await host.close();
  await host.reveal();
  const shown: { view: HostView | null } = { view: null };
  host.subscribe((view) => (shown.view = view))();
  const phase = shown.view?.state === 'running' ? shown.view.phase : null;
  const result = phase?.state === 'shown' ? phase.released.result : null;
  return result?.kind === 'shown' ? result.counts : {};
}

/** How many votes are not in the counts, and how many are in it that nobody cast. */
function compare(
  answers: readonly number[],
  counts: Readonly<Record<string, number>>,
): Pick<VotesBench, 'lost' | 'double'> {
  const differences = [1, 2, 3, 4, 5].map(
    (value) => (counts[String(value)] ?? 0) - answers.filter((cast) => cast === value).length,
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    lost: -sum(differences.filter((difference) => difference < 0)),
    double: sum(differences.filter((difference) => difference > 0)),
  };
}
