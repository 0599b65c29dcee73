import { createHost } from '../../lib/session/host/create-host.ts';
import type { HostView } from '../../lib/session/host/host-view.ts';
import type { Host } from '../../lib/session/host/host.ts';
import type { RoundVotes } from '../../lib/session/released-round.ts';
import { releaseRound } from '../../lib/session/release/release-round.ts';
import { openItem } from '../../lib/session/testing/some-plan.ts';
import { createFaultyVault, type FaultyVault } from './faulty-vault.ts';
import type { World } from './world.ts';

const items = [openItem, { ...openItem, id: 'agreed' }];

/** A host whose page may die and come back. */
export type FuzzedHost = {
  vault: FaultyVault;
  /** The votes that were counted, by round, as the release got them. */
  counted: Map<string, RoundVotes>;
  start(): void;
  die(power: boolean): void;
  isAlive(): boolean;
  do(command: (host: Host) => Promise<boolean>): void;
  phase(): string;
  view(): HostView | null;
};

export function createFuzzedHost(world: World): FuzzedHost {
  const { time, random, relay, crypto, door, keys, contract } = world;
  const vault = createFaultyVault(time.clock(), random);
  const counted = new Map<string, RoundVotes>();
  const title = { nl: 'Proef', en: 'Trial' };
  let page: Host | null = null;
  let last: HostView | null = null;
  let begun = false;

  return {
    vault,
    counted,
    view: () => last,
    isAlive: () => page !== null,
    phase: () => (page && last?.state === 'running' ? last.phase.state : 'away'),
    do(command) {
      if (page) void command(page);
    },
    start() {
      last = null;
      page = createHost({
        ...{ door, keys, crypto, random, plan: { title, contract, items }, resumed: begun },
        ...{ vault: vault.open(), transport: relay.connect(), clock: time.clock(world.wrongClock()) },
        release(input) {
          counted.set(`${input.item.id}/${input.round}`, new Map(input.votes));
          return releaseRound(input);
        },
      });
      page.subscribe((view) => {
        last = view;
        // A page that died before it stored anything has not begun.
        begun ||= view.state === 'running';
      });
    },
    die(power) {
      vault.crash({ power });
      page?.stop();
      page = null;
    },
  };
}
