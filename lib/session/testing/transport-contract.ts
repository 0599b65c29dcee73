import { afterEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../bytes.ts';
import { topics } from '../topics.ts';
import type { Transport, TransportState } from '../transport/transport.ts';

/** Who connects: each may say and hear what the protocol gives it, and no more. */
type Role = 'host' | 'participant';

/** What a contract run needs of an adapter. */
export type Ground = {
  connect(as: Role): Transport;
  /** Resolves as soon as it is so; rejects when it does not come. */
  until(fact: () => boolean): Promise<void>;
  /** Cuts all connections once, where the adapter can lose one. */
  cut?(): void | Promise<void>;
  /** Ends the relay of this run. */
  end?(): void | Promise<void>;
};

const bytes = (...values: number[]): Bytes => Uint8Array.from(values);
const run = Math.random().toString(36).slice(2);

/**
 * What every transport must do, whatever carries it. The topics are those of the protocol, so it holds also where a relay
 * lets nothing else through.
 * @param lay gives each test a relay of its own, or one that is shared: each test has a room of its own
 */
export function transportContract(name: string, lay: () => Ground | Promise<Ground>): void {
  describe(`the transport contract: ${name}`, () => {
    const opened: Transport[] = [];
    let ground: Ground;
    let room = '';

    afterEach(async () => {
      for (const transport of opened.splice(0)) transport.close();
      await ground.end?.();
    });

    const begin = async (test: string): Promise<void> => {
      ground = await lay();
      room = `contract-${run}-${test}`;
    };
    /** A connected transport, all that it heard under the filters, and all that it was told. */
    const join = async (as: Role, ...filters: string[]) => {
      const transport = ground.connect(as);
      opened.push(transport);
      const states: TransportState['state'][] = [];
      const heard: string[] = [];
      transport.watch(({ state }) => states.push(state));
      for (const filter of filters) listen(transport, filter, heard);
      await ground.until(() => states.at(-1) === 'connected');
      return { transport, states, heard };
    };
    const listen = (transport: Transport, filter: string, heard: string[]): void =>
      transport.subscribe(filter, (from, message) =>
        heard.push(`${from.split('/').slice(3).join('/')} ${[...message].join()}`),
      );
    const state = (): string => topics.state(room);
    const votes = (): string => topics.allVotes(room);
    const vote = (item: string, voter = 'ann'): string => topics.vote(room, { voter, item, round: 1 });

    test('T1 the present state is told at once, and then that it is connected', async () => {
      await begin('t1');
      const { transport, states } = await join('participant');
      expect(states.at(-1)).toBe('connected');
      const late: string[] = [];
      transport.watch(({ state }) => late.push(state));
      expect(late).toEqual(['connected']);
    });

    test('T2 who subscribed gets the bytes as they are, and nothing of other topics', async () => {
      await begin('t2');
      const all = Array.from({ length: 256 }, (_, value) => value);
      const [to, from] = [await join('participant', state()), await join('host')];
      await from.transport.publish(topics.receipts(room, 'ann'), bytes(9), { retain: false });
      await from.transport.publish(state(), bytes(...all), { retain: false });
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual([`host/state ${all.join()}`]);
    });

    test('T3 a plus stands for any one segment', async () => {
      await begin('t3');
      const host = await join('host', votes());
      const [ann, ben] = [await join('participant'), await join('participant')];
      await host.transport.publish(state(), bytes(1), { retain: false });
      await ann.transport.publish(vote('a'), bytes(2), { retain: false });
      await ground.until(() => host.heard.length > 0);
      await ben.transport.publish(vote('b', 'ben'), bytes(3), { retain: false });
      await ground.until(() => host.heard.length > 1);
      expect(host.heard).toEqual(['votes/ann/a/1 2', 'votes/ben/b/1 3']);
    });

    test('T4 of what is retained, who comes later gets the last', async () => {
      await begin('t4');
      const from = await join('host');
      await from.transport.publish(state(), bytes(1), { retain: true });
      await from.transport.publish(state(), bytes(2), { retain: true });
      const to = await join('participant', state());
      await ground.until(() => to.heard.at(-1) === 'host/state 2');
      expect(to.heard.filter((said) => said === 'host/state 1').length).toBeLessThan(2);
    });

    test('T5 what is not retained is not kept, and a cleared topic is neither kept nor told', async () => {
      await begin('t5');
      const [present, from] = [await join('host', votes()), await join('participant')];
      await from.transport.publish(vote('passing'), bytes(1), { retain: false });
      await from.transport.publish(vote('cleared'), bytes(2), { retain: true });
      await from.transport.publish(vote('cleared'), null, { retain: true });
      await from.transport.publish(vote('kept'), bytes(3), { retain: true });
      await ground.until(() => present.heard.length >= 3);
      const to = await join('host', votes());
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual(['votes/ann/kept/1 3']);
      const told = ['votes/ann/cleared/1 2', 'votes/ann/kept/1 3', 'votes/ann/passing/1 1'];
      expect([...new Set(present.heard)].toSorted()).toEqual(told);
    });

    test('T6 somebody else may clear or replace what is retained', async () => {
      await begin('t6');
      const [seen, one] = [await join('host', votes()), await join('participant')];
      await one.transport.publish(vote('a'), bytes(1), { retain: true });
      await one.transport.publish(vote('b'), bytes(1), { retain: true });
      await ground.until(() => seen.heard.length === 2);
      const other = await join('participant');
      await seen.transport.publish(vote('a'), null, { retain: true });
      await other.transport.publish(vote('b'), bytes(2), { retain: true });
      await ground.until(() => seen.heard.length === 3);
      const to = await join('host', votes());
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual(['votes/ann/b/1 2']);
    });

    test('T7 one hears oneself, and each of one’s listeners does', async () => {
      await begin('t7');
      const own = await join('host', state(), state());
      await own.transport.publish(state(), bytes(1), { retain: false });
      await ground.until(() => own.heard.length === 2);
      expect(own.heard).toEqual(['host/state 1', 'host/state 1']);
    });

    test('T8 a subscription that comes later gets what is retained too', async () => {
      await begin('t8');
      const [from, to] = [await join('host'), await join('participant')];
      await from.transport.publish(state(), bytes(1), { retain: true });
      listen(to.transport, state(), to.heard);
      await ground.until(() => to.heard.length > 0);
      // Twice is allowed: what was still under way, and what is kept.
      expect([...new Set(to.heard)]).toEqual(['host/state 1']);
    });

    test('T9 after closing nothing is heard, nothing is sent, and nothing more is told', async () => {
      await begin('t9');
      const [left, present] = [await join('participant', state()), await join('host', state())];
      left.transport.close();
      left.transport.close();
      await present.transport.publish(state(), bytes(1), { retain: false });
      await ground.until(() => present.heard.length > 0);
      expect(left.heard).toEqual([]);
      expect(left.states.at(-1)).toBe('closed');
      await expect(left.transport.publish(vote('a'), bytes(2), { retain: false })).rejects.toThrow();
    });

    test('T10 a message of 60 kB goes through', async () => {
      await begin('t10');
      const [to, from] = [await join('participant', state()), await join('host')];
      await from.transport.publish(state(), new Uint8Array(60_000).fill(5), { retain: true });
      await ground.until(() => to.heard.length > 0);
      expect(to.heard[0]).toHaveLength('host/state '.length + 60_000 * 2 - 1);
    });

    test('T11 after a cut it connects by itself, with its subscriptions', async (context) => {
      await begin('t11');
      if (!ground.cut) return context.skip('it cannot lose a connection');
      const [to, from] = [await join('participant', state()), await join('host')];
      await ground.cut();
      await ground.until(() => to.states.includes('connecting', 1) && from.states.includes('connecting', 1));
      await ground.until(() => to.states.at(-1) === 'connected' && from.states.at(-1) === 'connected');
      await from.transport.publish(state(), bytes(1), { retain: false });
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual(['host/state 1']);
    });
  });
}
