import { afterEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../bytes.ts';
import type { Transport, TransportState } from '../transport/transport.ts';

/** What a contract run needs of an adapter. */
export type Ground = {
  connect(): Transport;
  /** Resolves as soon as it is so; rejects when it does not come. */
  until(fact: () => boolean): Promise<void>;
  /** Cuts all connections once, where the adapter can lose one. */
  cut?(): void | Promise<void>;
  /** Ends the relay of this run. */
  end?(): void | Promise<void>;
};

const room = `contract-${Math.random().toString(36).slice(2)}`;
const topic = (...rest: string[]): string => ['naast', '1', room, ...rest].join('/');
const bytes = (...values: number[]): Bytes => Uint8Array.from(values);

/**
 * What every transport must do, whatever carries it.
 * @param lay gives each test a relay of its own, or one that is shared: the tests use topics of their own
 */
export function transportContract(name: string, lay: () => Ground | Promise<Ground>): void {
  describe(`the transport contract: ${name}`, () => {
    const opened: Transport[] = [];
    let ground: Ground;

    afterEach(async () => {
      for (const transport of opened.splice(0)) transport.close();
      await ground.end?.();
    });

    const begin = async (): Promise<void> => {
      ground = await lay();
    };
    /** A connected transport, all that it heard under the filters, and all that it was told. */
    const join = async (...filters: string[]) => {
      const transport = ground.connect();
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

    test('T1 the present state is told at once, and then that it is connected', async () => {
      await begin();
      const { transport, states } = await join();
      expect(states.at(-1)).toBe('connected');
      const late: string[] = [];
      transport.watch(({ state }) => late.push(state));
      expect(late).toEqual(['connected']);
    });

    test('T2 who subscribed gets the bytes as they are, and nothing of other topics', async () => {
      await begin();
      const all = Array.from({ length: 256 }, (_, value) => value);
      const [to, from] = [await join(topic('t2', 'a')), await join()];
      await from.transport.publish(topic('t2', 'b'), bytes(9), { retain: false });
      await from.transport.publish(topic('t2', 'a'), bytes(...all), { retain: false });
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual([`t2/a ${all.join()}`]);
    });

    test('T3 a plus stands for any one segment', async () => {
      await begin();
      const [to, from] = [await join(topic('t3', '+', 'x')), await join()];
      await from.transport.publish(topic('t3', 'a', 'y'), bytes(1), { retain: false });
      await from.transport.publish(topic('t3', 'a', 'b', 'x'), bytes(2), { retain: false });
      await from.transport.publish(topic('t3', 'a', 'x'), bytes(3), { retain: false });
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual(['t3/a/x 3']);
    });

    test('T4 of what is retained, who comes later gets the last', async () => {
      await begin();
      const from = await join();
      await from.transport.publish(topic('t4'), bytes(1), { retain: true });
      await from.transport.publish(topic('t4'), bytes(2), { retain: true });
      const to = await join(topic('t4'));
      await ground.until(() => to.heard.at(-1) === 't4 2');
      expect(to.heard.filter((said) => said === 't4 1').length).toBeLessThan(2);
    });

    test('T5 what is not retained is not kept, and a cleared topic is neither kept nor told', async () => {
      await begin();
      const [from, present] = [await join(), await join(topic('t5', '+'))];
      await from.transport.publish(topic('t5', 'passing'), bytes(1), { retain: false });
      await from.transport.publish(topic('t5', 'cleared'), bytes(2), { retain: true });
      await from.transport.publish(topic('t5', 'cleared'), null, { retain: true });
      await from.transport.publish(topic('t5', 'kept'), bytes(3), { retain: true });
      const to = await join(topic('t5', '+'));
      await ground.until(() => to.heard.length > 0 && present.heard.length >= 3);
      expect(to.heard).toEqual(['t5/kept 3']);
      expect([...new Set(present.heard)]).toEqual(['t5/passing 1', 't5/cleared 2', 't5/kept 3']);
    });

    test('T6 somebody else may clear or replace what is retained', async () => {
      await begin();
      const [one, other] = [await join(), await join()];
      await one.transport.publish(topic('t6', 'a'), bytes(1), { retain: true });
      await one.transport.publish(topic('t6', 'b'), bytes(1), { retain: true });
      const seen = await join(topic('t6', '+'));
      await ground.until(() => seen.heard.length === 2);
      await other.transport.publish(topic('t6', 'a'), null, { retain: true });
      await other.transport.publish(topic('t6', 'b'), bytes(2), { retain: true });
      await ground.until(() => seen.heard.length === 3);
      const to = await join(topic('t6', '+'));
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual(['t6/b 2']);
    });

    test('T7 one hears oneself, and each of one’s listeners does', async () => {
      await begin();
      const own = await join(topic('t7'), topic('+'));
      await own.transport.publish(topic('t7'), bytes(1), { retain: false });
      await ground.until(() => own.heard.length === 2);
      expect(own.heard).toEqual(['t7 1', 't7 1']);
    });

    test('T8 a subscription that comes later gets what is retained too', async () => {
      await begin();
      const [from, to] = [await join(), await join()];
      await from.transport.publish(topic('t8'), bytes(1), { retain: true });
      listen(to.transport, topic('t8'), to.heard);
      await ground.until(() => to.heard.length > 0);
      // Twice is allowed: what was still under way, and what is kept.
      expect([...new Set(to.heard)]).toEqual(['t8 1']);
    });

    test('T9 after closing nothing is heard, nothing is sent, and nothing more is told', async () => {
      await begin();
      const [left, present] = [await join(topic('t9')), await join(topic('t9'))];
      left.transport.close();
      left.transport.close();
      await present.transport.publish(topic('t9'), bytes(1), { retain: false });
      await ground.until(() => present.heard.length > 0);
      expect(left.heard).toEqual([]);
      expect(left.states.at(-1)).toBe('closed');
      await expect(left.transport.publish(topic('t9'), bytes(2), { retain: false })).rejects.toThrow();
    });

    test('T10 a message of 60 kB goes through', async () => {
      await begin();
      const [to, from] = [await join(topic('t10')), await join()];
      await from.transport.publish(topic('t10'), new Uint8Array(60_000).fill(5), { retain: true });
      await ground.until(() => to.heard.length > 0);
      expect(to.heard[0]).toHaveLength('t10 '.length + 60_000 * 2 - 1);
    });

    test('T11 after a cut it connects by itself, with its subscriptions', async (context) => {
      await begin();
      if (!ground.cut) return context.skip('it cannot lose a connection');
      const [to, from] = [await join(topic('t11')), await join()];
      await ground.cut();
      await ground.until(() => to.states.includes('connecting', 1) && from.states.includes('connecting', 1));
      await ground.until(() => to.states.at(-1) === 'connected' && from.states.at(-1) === 'connected');
      await from.transport.publish(topic('t11'), bytes(1), { retain: false });
      await ground.until(() => to.heard.length > 0);
      expect(to.heard).toEqual(['t11 1']);
    });
  });
}
