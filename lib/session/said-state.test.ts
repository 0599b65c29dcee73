import { expect, test } from 'vitest';
import { firstHead } from './host/host-head.ts';
import { largestMessage, type HostState } from './messages.ts';
import { canBeSaid, saidState } from './said-state.ts';
import { writeState } from './state-message.ts';
import { somePlan } from './testing/some-plan.ts';
import { setStage } from './testing/stage.ts';
import { topics } from './topics.ts';

function stateWith(rounds: number, length: number): HostState {
  const texts = [`"${'é'.repeat(length)}`];
  const released = Array.from({ length: rounds }, (_, at) => ({
    item: 'missing',
    round: at + 1,
    result: { kind: 'texts', voters: 5, texts } as const,
  }));
  return { ...firstHead(somePlan(), 1).state, released };
}

test('S1.6 what was released longest ago is left out where one message cannot carry all', async () => {
  const said = saidState(stateWith(100, 500));
  expect(said.released.length).toBeGreaterThan(10);
  expect(said.released.at(-1)?.round).toBe(100);
  // Each that was left out is still named, once.
  expect([...said.leftOut, ...said.released].map(({ round }) => round)).toEqual(
    Array.from({ length: 100 }, (_, at) => at + 1),
  );
  const { crypto, keys, door } = await setStage();
  expect((await writeState(crypto, keys, door, said)).length).toBeLessThanOrEqual(largestMessage);
});

test('a small state is said as it is, and one release that is too large cannot be said', () => {
  const small = stateWith(3, 10);
  expect(saidState(small)).toBe(small);
  expect([canBeSaid(small), canBeSaid(stateWith(1, 40_000))]).toEqual([true, false]);
});

test('S1.6 a host that lost its store shows no round of an item of which the relay no longer had one', async () => {
  const stage = await setStage();
  const { title, contract } = somePlan();
  const last = await writeState(stage.crypto, stage.keys, stage.door, {
    ...{
      title,
      contract,
      phase: { state: 'lobby' },
      paused: false,
      locked: false,
      talkUntil: null,
      released: [],
    },
    ...{ leftOut: [{ item: 'team', round: 1 }], moment: { epoch: 1, number: 9 } },
  });
  const before = stage.relay.connect();
  await stage.time.pass(1_000);
  void before.publish(topics.state(stage.door.room), last, { retain: true });
  await stage.time.pass(1_000);
  const host = stage.host({ resumed: true });
  const voters = [stage.voter(), stage.voter(), stage.voter()];
  await stage.time.pass(8_000);
  void host.open('team');
  await stage.time.pass(1_000);
  for (const voter of voters) void voter.vote({ kind: 'grade', value: 7 });
  await stage.time.pass(1_000);
  void host.close();
  void host.reveal();
  await stage.time.pass(4_000);
  expect(host.view().released).toEqual([{ item: 'team', round: 2, result: { kind: 'hardly-changed' } }]);
});
