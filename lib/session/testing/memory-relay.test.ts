import { expect, test } from 'vitest';
import { transportContract } from './transport-contract.ts';
import { createMemoryRelay } from './memory-relay.ts';
import { seededRandom } from './seeded-random.ts';
import { createSimulatedTime } from './simulated-time.ts';

transportContract('a relay in memory', () => {
  const time = createSimulatedTime();
  const relay = createMemoryRelay({ clock: time.clock(), random: seededRandom(3) });
  const connect = () => {
    const transport = relay.connect();
    // The tests wait for each acknowledgement, and simulated time must pass for it.
    return {
      ...transport,
      async publish(...given: Parameters<typeof transport.publish>) {
        const [sent] = await Promise.allSettled([transport.publish(...given), time.pass(20)]);
        if (sent.status === 'rejected') throw sent.reason;
      },
    };
  };
  return {
    connect,
    cut: () => relay.cutAll(),
    async until(fact) {
      for (let times = 0; !fact(); times += 1) {
        if (times > 500) throw new Error('It does not come');
        await time.pass(10);
      }
    },
  };
});

test('one seed gives one course of things, another seed another', async () => {
  const course = async (seed: number): Promise<string> => {
    const time = createSimulatedTime();
    const relay = createMemoryRelay({ clock: time.clock(), random: seededRandom(seed) });
    relay.faults = { drop: 0.3, double: 0.3, delay: 100, cut: 0 };
    const [from, to] = [relay.connect(), relay.connect()];
    const heard: number[] = [];
    to.subscribe('a', (_topic, bytes) => heard.push(bytes[0] ?? -1));
    await time.pass(200);
    for (let at = 0; at < 40; at += 1) void from.publish('a', Uint8Array.of(at), { retain: false });
    await time.pass(1_000);
    return heard.join();
  };
  const [first, again, other] = [await course(1), await course(1), await course(2)];
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  const numbers = first.split(',').map(Number);
  expect(numbers.toSorted((one, next) => one - next)).not.toEqual(numbers);
  expect(new Set(numbers).size).toBeLessThan(40);
  expect(new Set(numbers).size).toBeLessThan(numbers.length);
});
