import { noFaults } from '../../lib/session/testing/memory-relay.ts';
import { createFuzzedHost, type FuzzedHost } from './fuzzed-host.ts';
import { createFuzzedVoter, type FuzzedVoter } from './fuzzed-voter.ts';
import { checkEnd, checkInStep, checkRound } from './session-oracle.ts';
import { createWorld, type World } from './world.ts';

export type RunResult = { votes: number; faults: number; wrong: string[] };

type Cast = { world: World; host: FuzzedHost; voters: FuzzedVoter[]; faults: number };

/** One session with everything going wrong, all of it by this seed. Tells what was not as it must be. */
export async function runSession(seed: number, { real }: { real: boolean }): Promise<RunResult> {
  const world = await createWorld(seed, real);
  const host = createFuzzedHost(world);
  const voters = Array.from({ length: 3 + Math.floor(world.random() * 5) }, (_, at) =>
    createFuzzedVoter(world, `v${at}`),
  );
  const cast: Cast = { world, host, voters, faults: 0 };
  const wrong: string[] = [];
  let votes = 0;
  host.start();
  for (const voter of voters) if (world.random() < 0.8) voter.start();

  const rounds = 1 + Math.floor(world.random() * 3);
  for (let at = 0; at < rounds; at += 1) {
    wrong.push(...(await heal(cast)));
    const again = world.random() < 0.5 && host.phase() === 'shown';
    await insist(cast, 'voting', () =>
      host.do((page) => (again ? page.again() : page.open(world.random() < 0.5 ? 'missing' : 'agreed'))),
    );
    await goWrong(cast);
    const abrupt = world.random() < 0.4;
    if (abrupt) {
      host.do((page) => page.close());
      await goWrong(cast);
    }
    wrong.push(...(await heal(cast)));
    await insist(cast, 'counted', () => host.do((page) => page.close()));
    await world.time.pass(3_000);
    const key = presentKey(host);
    await insist(cast, 'shown', () => host.do((page) => page.reveal()));
    await world.time.pass(5_000);
    const counted = host.counted.get(key) ?? new Map();
    votes += counted.size;
    wrong.push(...checkRound(key, counted, voters, abrupt));
  }
  wrong.push(...(await heal(cast)));
  host.do((page) => page.end());
  await world.time.pass(60_000);
  wrong.push(...checkEnd(host, voters, world.relay));
  return { votes, faults: cast.faults, wrong };
}

function presentKey(host: FuzzedHost): string {
  const view = host.view();
  if (view?.state !== 'running' || !('item' in view.phase)) return '';
  return `${view.phase.item.id}/${view.phase.round}`;
}

/** Asks until the host is there: what was asked of a page that died is lost. */
async function insist({ host, world }: Cast, phase: string, ask: () => void): Promise<void> {
  for (let times = 0; host.phase() !== phase && times < 20; times += 1) {
    ask();
    await world.time.pass(3_000);
  }
  if (host.phase() !== phase) throw new Error(`The host is at ${host.phase()}, not at ${phase}`);
}

/** Some time in which votes are given and anything may fail. */
async function goWrong(cast: Cast): Promise<void> {
  const { world, host, voters } = cast;
  const { random, relay, time } = world;
  relay.faults = {
    drop: random() * 0.3,
    double: random() * 0.3,
    delay: random() ** 2 * 3_000,
    cut: random() * 0.05,
  };
  for (const { vault } of [host, ...voters]) vault.full = random() < 0.2 ? 0.2 : 0;
  for (let steps = 5 + random() * 25; steps > 0; steps -= 1) {
    await time.pass(random() * 1_500);
    const voter = voters[Math.floor(random() * voters.length)];
    if (random() < 0.6) voter?.speak();
    else strike(cast, voter);
  }
}

/** One thing goes wrong, or comes back. */
function strike(cast: Cast, voter: FuzzedVoter | undefined): void {
  const { world, host } = cast;
  const { random, relay } = world;
  const power = random() < 0.5;
  cast.faults += 1;
  const strikes = [
    () => (host.isAlive() ? host.die(power) : host.start()),
    () => (voter?.isAlive() ? voter.die(power) : voter?.start()),
    () => (voter?.isAlive() ? voter.die(power) : voter?.start()),
    () => relay.kill({ loseFolder: random() < 0.5 }),
    () => relay.restart(),
    () => relay.cutAll(),
    () => {
      host.die(power);
      relay.kill({ loseFolder: random() < 0.5 });
    },
    () => host.do((page) => page.pause(random() < 0.5)),
  ];
  strikes[Math.floor(random() * strikes.length)]?.();
}

/** Everything works again, for long enough; now and then the host's store is found to be lost. */
async function heal(cast: Cast): Promise<string[]> {
  const { world, host, voters } = cast;
  world.relay.faults = noFaults;
  world.relay.restart();
  for (const { vault } of [host, ...voters]) vault.full = 0;
  for (const page of [host, ...voters]) if (!page.isAlive()) page.start();
  await world.time.pass(45_000);
  if (world.random() < 0.2) {
    cast.faults += 1;
    // One of them is away then, and brings what was received later, when only the receipt opens the door.
    const away = voters[Math.floor(world.random() * voters.length)];
    away?.die(false);
    // A store that is lost can only come back from the relay, which has the state anew at each connection (S1.5).
    world.relay.cutAll();
    await world.time.pass(5_000);
    host.die(true);
    host.vault.lose();
    await world.time.pass(2_000);
    host.start();
    await world.time.pass(20_000);
    away?.start();
    await world.time.pass(10_000);
  }
  const behind = checkInStep(host, voters);
  host.do((page) => page.pause(false));
  await world.time.pass(5_000);
  return behind;
}
