import { expect, onTestFinished, test, vi } from 'vitest';
import { startRelay } from '../../../relay/testing/start-relay.ts';
import { toBytes } from '../text-bytes.ts';
import { topics } from '../topics.ts';
import { createMqttTransport } from './mqtt-transport.ts';
import type { MqttOptions } from './reconnecting-transport.ts';
import { transportContract } from '../testing/transport-contract.ts';
import type { Transport, TransportState } from './transport.ts';

transportContract('a relay of ours', async () => {
  let relay = await startRelay();
  const { address, data, port } = relay;
  return {
    connect: (role) => createMqttTransport({ addresses: [address], as: { role, password: 'contract' } }),
    until: (fact) => vi.waitFor(() => expect(fact()).toBe(true), { timeout: 4_000, interval: 5 }),
    async cut() {
      await relay.stop();
      relay = await startRelay({ data, port });
    },
    end: () => relay.stop(),
  };
});

const state = topics.state('room');
const place = { voter: 'ann', item: 'team', round: 1 };
const vote = topics.vote('room', place);

function connect(address: string | readonly string[], as: MqttOptions['as']): Transport {
  const transport = createMqttTransport({ addresses: [address].flat(), as });
  onTestFinished(() => transport.close());
  return transport;
}
const asHost = (password = 'secret') => ({ role: 'host', password }) as const;
const asParticipant = { role: 'participant' } as const;

function until(transport: Transport, wanted: TransportState['state']): Promise<TransportState> {
  return new Promise((resolve) => {
    const stop = transport.watch((now) => {
      if (now.state === wanted) {
        resolve(now);
        queueMicrotask(() => stop());
      }
    });
  });
}

/** All that comes under a filter, and a way to wait for so many. */
function listen(transport: Transport, filter: string) {
  const heard: [topic: string, message: string][] = [];
  let check = (): void => undefined;
  transport.subscribe(filter, (topic, message) => {
    heard.push([topic, new TextDecoder().decode(message)]);
    check();
  });
  return {
    heard,
    until: (count: number) =>
      new Promise<void>((resolve) => {
        check = () => heard.length >= count && resolve();
        check();
      }),
  };
}

test('what the host says reaches a participant, and its vote the host', async () => {
  const { address } = await startRelay();
  const host = connect(address, asHost());
  const votes = listen(host, topics.allVotes('room'));
  await until(host, 'connected');
  await host.publish(state, toBytes('hello'), { retain: true });
  const participant = connect(address, asParticipant);
  const said = listen(participant, state);
  await said.until(1);
  expect(said.heard).toEqual([[state, 'hello']]);
  await participant.publish(vote, toBytes('7'), { retain: true });
  await votes.until(1);
  expect(votes.heard).toEqual([[vote, '7']]);
});

test('a relay that comes back has what was retained, and everybody finds it again', async () => {
  const relay = await startRelay();
  const host = connect(relay.address, asHost());
  const votes = listen(host, topics.allVotes('room'));
  await until(host, 'connected');
  const participant = connect(relay.address, asParticipant);
  await until(participant, 'connected');
  await participant.publish(vote, toBytes('7'), { retain: true });
  await votes.until(1);
  await relay.stop();
  await until(host, 'connecting');
  await expect(host.publish(state, toBytes('gone'), { retain: true })).rejects.toThrow('No connection');
  await startRelay({ data: relay.data, port: relay.port });
  await Promise.all([until(host, 'connected'), until(participant, 'connected')]);
  await votes.until(2);
  expect(votes.heard).toEqual([
    [vote, '7'],
    [vote, '7'],
  ]);
});

test('of several addresses one that answers is found', async () => {
  const { address } = await startRelay();
  const host = connect(['ws://127.0.0.1:9/mqtt', address], asHost());
  expect(await until(host, 'connected')).toEqual({ state: 'connected' });
});

test('what is cleared is not there for who comes later', async () => {
  const { address } = await startRelay();
  const host = connect(address, asHost());
  const own = listen(host, state);
  await until(host, 'connected');
  await host.publish(state, toBytes('one'), { retain: true });
  await host.publish(state, null, { retain: true });
  await host.publish(topics.receipts('room', 'ann'), toBytes('done'), { retain: false });
  const late = connect(address, asParticipant);
  const said = listen(late, state);
  await until(late, 'connected');
  await host.publish(state, toBytes('two'), { retain: true });
  await said.until(1);
  expect(said.heard).toEqual([[state, 'two']]);
  expect(own.heard).toEqual([
    [state, 'one'],
    [state, 'two'],
  ]);
});

test('a subscription that the relay does not grant is a refusal, at the start and later', async () => {
  const { address } = await startRelay();
  const curious = connect(address, asParticipant);
  curious.subscribe(topics.allVotes('room'), () => undefined);
  expect(await until(curious, 'refused')).toEqual({ state: 'refused', why: 'subscription' });
  const later = connect(address, asParticipant);
  await until(later, 'connected');
  later.subscribe(topics.allVotes('room'), () => undefined);
  expect(await until(later, 'refused')).toEqual({ state: 'refused', why: 'subscription' });
});

test('a second host with other keys is refused the room', async () => {
  const { address } = await startRelay();
  const host = connect(address, asHost());
  host.subscribe(topics.allVotes('room'), () => undefined);
  await until(host, 'connected');
  const other = connect(address, asHost('other'));
  other.subscribe(topics.allVotes('room'), () => undefined);
  expect(await until(other, 'refused')).toEqual({ state: 'refused', why: 'subscription' });
});

test('after it was closed nothing is told or taken', async () => {
  const { address } = await startRelay();
  const host = connect(address, asHost());
  await until(host, 'connected');
  const told: string[] = [];
  host.watch((now) => told.push(now.state));
  host.close();
  host.close();
  await expect(host.publish(state, toBytes('late'), { retain: true })).rejects.toThrow('No connection');
  expect(told).toEqual(['connected', 'closed']);
});
