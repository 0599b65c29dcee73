import { expect, test } from 'vitest';
import { firstHead } from './host-head.ts';
import { largestMessage, type HostState } from './messages.ts';
import { canBeSaid, saidState } from './said-state.ts';
import { writeState } from './state-message.ts';
import { somePlan } from './testing/some-plan.ts';
import { setStage } from './testing/stage.ts';

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
  const { crypto, keys, door } = await setStage();
  expect((await writeState(crypto, keys, door, said)).length).toBeLessThanOrEqual(largestMessage);
});

test('a small state is said as it is, and one release that is too large cannot be said', () => {
  const small = stateWith(3, 10);
  expect(saidState(small)).toBe(small);
  expect([canBeSaid(small), canBeSaid(stateWith(1, 40_000))]).toEqual([true, false]);
});
