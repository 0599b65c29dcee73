import { expect, onTestFinished, test, vi } from 'vitest';
import { createHost } from '../../lib/session/host/create-host.ts';
import { createMemoryVault } from '../../lib/session/memory-vault.ts';
import { createParticipant } from '../../lib/session/participant/create-participant.ts';
import type { HostView } from '../../lib/session/host/host-view.ts';
import type { ParticipantView } from '../../lib/session/participant/participant-view.ts';
import { releaseRound } from '../../lib/session/release/release-round.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { doorOfSeed } from '../../lib/session/seal/door.ts';
import { makeInvitation } from '../../lib/session/seal/make-invitation.ts';
import { agreeItem, gradeItem, somePlan } from '../../lib/session/testing/some-plan.ts';
import { createLeanTransport } from '../../lib/session/transport/lean-transport.ts';
import { createMqttTransport } from '../../lib/session/transport/mqtt-transport.ts';
import { engines } from '../../relay/read-arguments.ts';
import { engineAddresses, startEngine, trialPassword } from '../../relay/run-engine.ts';
import { someFolder } from '../../relay/testing/start-relay.ts';

const until = (fact: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(fact()).toBe(true), { timeout: 60_000, interval: 50 });

/** What is told last. */
function follow<View>(told: {
  subscribe(listener: (view: View) => void): () => void;
}): () => View | undefined {
  let last: View | undefined;
  told.subscribe((view) => (last = view));
  return () => last;
}
const phaseOf = (view: HostView | ParticipantView | undefined): string =>
  view && 'phase' in view ? view.phase.state : (view?.state ?? '');

test.each(engines)('a session of two items on %s, killed in the second, loses no vote', async (engine) => {
  const folder = await someFolder();
  let running = startEngine(engine, folder, 'ignore');
  onTestFinished(() => running.end('SIGKILL'));
  const addresses = engineAddresses[engine];
  const crypto = createSessionCrypto();
  const keys = await crypto.makeHostKeys();
  const invitation = await makeInvitation(keys.publicKeys, addresses[0] ?? '');
  const door = await doorOfSeed(invitation.seed);
  const as = { role: 'host', password: trialPassword } as const;
  const host = createHost({
    ...{ keys, door, crypto, plan: somePlan(), vault: createMemoryVault(), release: releaseRound },
    ...{ resumed: false, transport: createMqttTransport({ addresses, as }) },
  });
  const hostView = follow(host);
  const voters = Array.from({ length: 7 }, () =>
    createParticipant({
      ...{ door, crypto, vault: createMemoryVault() },
      proof: { by: 'link', fingerprint: invitation.fingerprint },
      transport: createLeanTransport({ addresses, as: { role: 'participant' } }),
    }),
  );
  const views = voters.map((voter) => follow(voter));
  onTestFinished(() => [host, ...voters].forEach((one) => one.stop()));
  const all = (state: string): Promise<void> => until(() => views.every((view) => phaseOf(view()) === state));
  const counts = async (): Promise<unknown> => {
    await host.close();
    await host.reveal();
    await all('shown');
    const view = hostView();
    const phase = view?.state === 'running' ? view.phase : null;
    return phase?.state === 'shown' && phase.released.result.kind === 'shown' && phase.released.result.counts;
  };

  await all('lobby');
  await host.open(gradeItem.id);
  await all('voting');
  await Promise.all(voters.map((voter) => voter.vote({ kind: 'grade', value: 7 })));
  await until(() => answered(hostView()) === 7);
  expect(await counts()).toMatchObject({ 7: 7 });

  await host.open(agreeItem.id);
  await until(() => views.every((view) => itemOf(view()) === agreeItem.id));
  const votes = voters.map((voter) => voter.vote({ kind: 'agree', value: 4 }));
  await running.end('SIGKILL');
  await Promise.all(votes);
  running = startEngine(engine, folder, 'ignore');
  await until(() => answered(hostView()) === 7);
  expect(await counts()).toMatchObject({ 4: 7 });
  await host.end();
  await until(() => views.every((view) => view()?.state === 'closed'));
});

function answered(view: HostView | undefined): number {
  return view?.state === 'running' ? view.presence.answered : 0;
}

function itemOf(view: ParticipantView | undefined): string | null {
  return view?.state === 'joined' && view.phase.state === 'voting' ? view.phase.item.id : null;
}
