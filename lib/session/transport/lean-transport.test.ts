import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { WebSocketServer, type WebSocket as RelaySocket } from 'ws';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startRelay } from '../../../relay/testing/start-relay.ts';
import { topics } from '../topics.ts';
import { createLeanTransport } from './lean-transport.ts';
import type { MqttOptions } from './reconnecting-transport.ts';
import { transportContract } from '../testing/transport-contract.ts';
import type { TransportState } from './transport.ts';

transportContract('the lean client of the join page', async () => {
  let relay = await startRelay();
  const { address, data, port } = relay;
  return {
    connect: (role) => createLeanTransport({ addresses: [address], as: { role, password: 'contract' } }),
    until: (fact) => vi.waitFor(() => expect(fact()).toBe(true), { timeout: 4_000, interval: 5 }),
    async cut() {
      await relay.stop();
      relay = await startRelay({ data, port });
    },
    end: () => relay.stop(),
  };
});

function follow(options: MqttOptions) {
  const transport = createLeanTransport(options);
  onTestFinished(() => transport.close());
  const states: TransportState[] = [];
  transport.watch((state) => states.push(state));
  const until = (state: TransportState['state']) =>
    vi.waitFor(() => expect(states.at(-1)?.state).toBe(state), { timeout: 4_000, interval: 5 });
  return { transport, states, until };
}
const participant = { role: 'participant' } as const;

/** A relay that says what the test wants, byte by byte. */
async function scriptedRelay(talk: (socket: RelaySocket) => void) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  server.on('connection', talk);
  await once(server, 'listening');
  const address = server.address();
  return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test('a subscription that the relay does not grant is a refusal, at the start and later', async () => {
  const { address } = await startRelay();
  const curious = follow({ addresses: [address], as: participant });
  curious.transport.subscribe(topics.allVotes('room'), () => undefined);
  await curious.until('refused');
  const later = follow({ addresses: [address], as: participant });
  await later.until('connected');
  later.transport.subscribe(topics.allVotes('room'), () => undefined);
  await later.until('refused');
  expect(later.states.at(-1)).toEqual({ state: 'refused', why: 'subscription' });
});

test('a relay that does not know us is not asked again', async () => {
  let connections = 0;
  const address = await scriptedRelay((socket) => {
    connections += 1;
    socket.on('message', () => socket.send(Uint8Array.of(0x20, 2, 0, 5)));
  });
  const { states, until } = follow({ addresses: [address], as: participant });
  await until('refused');
  expect(states.at(-1)).toEqual({ state: 'refused', why: 'credentials' });
  expect(connections).toBe(1);
});

test('of several addresses one that answers is found', async () => {
  const { address } = await startRelay();
  const { until } = follow({ addresses: ['ws://127.0.0.1:9/mqtt', address], as: participant });
  await until('connected');
});

test('what is subscribed to before the connection stands goes along with the first packet', async () => {
  const heard: number[] = [];
  const address = await scriptedRelay((socket) => {
    // It never answers: all that comes, comes unasked.
    socket.on('message', (packet: Buffer) => heard.push((packet[0] ?? 0) >> 4));
  });
  const { transport } = follow({ addresses: [address], as: participant });
  transport.subscribe('naast/1/room/host/state', () => undefined);
  await vi.waitFor(() => expect(heard).toEqual([1, 8]));
});

test('packets come whole out of pieces, and several out of one', async () => {
  const message = [0x30, 5, 0, 1, 97, 7, 8];
  const all = Uint8Array.from([0x20, 2, 0, 0, 0x90, 3, 0, 1, 0, ...message, ...message]);
  const address = await scriptedRelay((socket) => {
    socket.once('message', () => {
      for (const byte of all.subarray(0, 13)) socket.send(Uint8Array.of(byte));
      socket.send(all.subarray(13));
    });
  });
  const { transport, until } = follow({ addresses: [address], as: participant });
  const heard: number[][] = [];
  transport.subscribe('a', (_topic, bytes) => heard.push([...bytes]));
  await until('connected');
  await vi.waitFor(() =>
    expect(heard).toEqual([
      [7, 8],
      [7, 8],
    ]),
  );
});

test.each([
  ['text', 'hello'],
  ['a length that never ends', Uint8Array.of(0x30, 255, 255, 255, 255, 255)],
  ['a packet of 200 MB', Uint8Array.of(0x30, 255, 255, 255, 95)],
  ['a packet that ends too early', Uint8Array.of(0x40, 1, 0)],
  ['a topic that is longer than its packet', Uint8Array.of(0x30, 3, 0, 9, 97)],
])('a relay that says %s is left, and tried again', async (_name, said) => {
  let connections = 0;
  const address = await scriptedRelay((socket) => {
    connections += 1;
    socket.once('message', () => socket.send(said));
  });
  follow({ addresses: [address], as: participant });
  await vi.waitFor(() => expect(connections).toBeGreaterThan(1), { timeout: 4_000 });
});

test('a relay that goes silent after a vote is left after ten seconds, however often it is sent', async () => {
  const due: { ms: number; task: () => void }[] = [];
  const clock = {
    now: () => 0,
    after(ms: number, task: () => void) {
      const timer = { ms, task };
      due.push(timer);
      return () => {
        const at = due.indexOf(timer);
        if (at >= 0) due.splice(at, 1);
      };
    },
  };
  const address = await scriptedRelay((socket) => {
    socket.once('message', () => socket.send(Uint8Array.of(0x20, 2, 0, 0)));
  });
  const { transport, states, until } = follow({ addresses: [address], as: participant, clock });
  await until('connected');
  const lost = [1, 2].map((value) =>
    expect(transport.publish('a', Uint8Array.of(value), { retain: true })).rejects.toThrow('gone'),
  );
  expect(due.map(({ ms }) => ms)).toEqual([10_000]);
  due.shift()?.task();
  await Promise.all(lost);
  expect(states.at(-1)).toEqual({ state: 'connecting' });
});

test('a network that takes everything and answers nothing is given up, and tried again', async () => {
  const sockets: Socket[] = [];
  const deaf = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    deaf.close();
  });
  deaf.listen(0, '127.0.0.1');
  await once(deaf, 'listening');
  const address = deaf.address();
  const due: (() => void)[] = [];
  const clock = {
    now: () => 0,
    after: (_ms: number, task: () => void) => {
      due.push(task);
      return () => {
        const at = due.indexOf(task);
        if (at >= 0) due.splice(at, 1);
      };
    },
  };
  const addresses = [`ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`];
  const { states } = follow({ addresses, as: participant, clock });
  await vi.waitFor(() => expect(sockets).toHaveLength(1));
  // The ten seconds for an answer are over, then the pause before the next attempt.
  due.shift()?.();
  expect(states.at(-1)).toEqual({ state: 'connecting' });
  due.shift()?.();
  await vi.waitFor(() => expect(sockets.length).toBeGreaterThan(1));
});
