import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { topics } from '../lib/session/topics.ts';
import { connectRaw } from './testing/connect-raw.ts';
import { startRelay, type StartedRelay } from './testing/start-relay.ts';

const vote = (voter: string) => topics.vote('room', { voter, item: 'team', round: 1 });
const retained = { qos: 1, retain: true } as const;

/** A session that must not notice anything: a host, an honest voter, and a way to see that both are served. */
async function someSession(relay: StartedRelay) {
  const host = await connectRaw(relay.address, 'host');
  const heard: string[] = [];
  host.on('message', (topic, payload) => heard.push(`${topic} ${payload.toString()}`));
  await host.subscribeAsync(topics.allVotes('room'));
  await host.publishAsync(topics.state('room'), 'state', retained);
  return {
    host,
    heard,
    async votes(voter: string): Promise<void> {
      const honest = await connectRaw(relay.address, 'participant');
      const arrived = new Promise<void>((resolve) => {
        host.on('message', (topic) => topic === vote(voter) && resolve());
      });
      await honest.publishAsync(vote(voter), 'seven', retained);
      await arrived;
      honest.end(true);
    },
  };
}
const isClosed = (socket: { on(event: 'close', listener: () => void): unknown }): Promise<void> =>
  new Promise((resolve) => socket.on('close', () => resolve()));

describe('who may do what', () => {
  test('a participant who subscribes to everything is granted nothing, and is closed when it goes on', async () => {
    const relay = await startRelay();
    const session = await someSession(relay);
    const curious = await connectRaw(relay.address, 'participant');
    const heard: string[] = [];
    curious.on('message', (topic) => heard.push(topic));
    const closed = isClosed(curious);
    const wishes = ['#', '+/#', '$SYS/#', 'naast/#', topics.allVotes('room'), 'naast/1/+/host/state'];
    const answers = wishes.map((filter) =>
      curious.subscribeAsync(filter).then(
        () => 'granted',
        () => 'refused',
      ),
    );
    await session.votes('ann');
    expect(await Promise.all(answers)).toEqual(wishes.map(() => 'refused'));
    for (let again = 0; again < 20; again += 1) void curious.subscribeAsync('#').catch(() => undefined);
    await closed;
    expect(heard).toEqual([]);
  });

  test('what a participant says in the host’s name, or under the name of a second voter, vanishes', async () => {
    const relay = await startRelay();
    const session = await someSession(relay);
    const forger = await connectRaw(relay.address, 'participant');
    await forger.publishAsync(vote('forger'), 'one', retained);
    for (const topic of [topics.state('room'), topics.receipts('room', 'ann'), vote('ann'), 'other/topic']) {
      await forger.publishAsync(topic, 'forged', retained);
    }
    await session.votes('ben');
    expect(session.heard).toEqual([`${vote('forger')} one`, `${vote('ben')} seven`]);
    const reader = await connectRaw(relay.address, 'participant');
    const state = new Promise((resolve) =>
      reader.on('message', (_topic, payload) => resolve(payload.toString())),
    );
    await reader.subscribeAsync(topics.state('room'));
    expect(await state).toBe('state');
  });

  test('another host is not granted a room that has one', async () => {
    const relay = await startRelay();
    await someSession(relay);
    const other = await connectRaw(relay.address, 'host', { password: 'other' });
    await expect(other.subscribeAsync(topics.allVotes('room'))).rejects.toThrow();
    await other.publishAsync(topics.state('room'), 'forged', retained);
    const reader = await connectRaw(relay.address, 'participant');
    const state = new Promise((resolve) =>
      reader.on('message', (_topic, payload) => resolve(payload.toString())),
    );
    await reader.subscribeAsync(topics.state('room'));
    expect(await state).toBe('state');
  });

  test.each([
    [
      'a will',
      { will: { topic: topics.state('room'), payload: Buffer.from('forged'), qos: 1, retain: true } },
    ],
    ['a session that stays', { clean: false, clientId: 'stays' }],
    ['no role', { username: 'admin' }],
  ] as const)('%s is not taken', async (_what, options) => {
    const relay = await startRelay();
    await expect(connectRaw(relay.address, 'participant', options)).rejects.toThrow();
  });

  test('a room has so many seats and no more', async () => {
    const relay = await startRelay({ limits: { seats: 3 } });
    const session = await someSession(relay);
    const [one, other, third] = await Promise.all(
      ['a', 'b', 'c'].map(() => connectRaw(relay.address, 'participant')),
    );
    await one?.subscribeAsync(topics.state('room'));
    await other?.subscribeAsync(topics.state('room'));
    await expect(third?.subscribeAsync(topics.state('room'))).rejects.toThrow();
    const left = isClosed(one ?? session.host);
    one?.end();
    await left;
    await session.host.publishAsync(topics.receipts('room', 'ann'), 'later', { qos: 1 });
    await third?.subscribeAsync(topics.state('room'));
  });
});

describe('who means harm', () => {
  test(
    '100,000 malformed messages end their own connections and nobody else’s',
    { timeout: 60_000 },
    async () => {
      const relay = await startRelay();
      const session = await someSession(relay);
      const closed: Promise<void>[] = [];
      for (let round = 0; round < 10; round += 1) {
        const sockets = Array.from({ length: 20 }, () => new WebSocket(relay.address, 'mqtt'));
        for (const [at, socket] of sockets.entries()) {
          socket.on('error', () => undefined);
          socket.on('open', () => {
            for (let sent = 0; sent < 500; sent += 1)
              socket.send(Buffer.alloc(50, (at * 31 + sent * 7 + round) % 256));
          });
          closed.push(isClosed(socket));
        }
        await Promise.all(closed);
      }
      await session.votes('ann');
      expect(session.heard).toEqual([`${vote('ann')} seven`]);
    },
  );

  test.each([
    ['in one piece', 10_000_000],
    ['in pieces', 10_000],
  ])('a payload of 10 MB %s ends the connection before it has come', async (_how, size) => {
    const relay = await startRelay();
    const session = await someSession(relay);
    const before = process.memoryUsage().rss;
    const client = await connectRaw(relay.address, 'participant', {
      createWebsocket: (url, protocols) => {
        const socket = new WebSocket(url, protocols);
        const send = socket.send.bind(socket);
        // What the library hands over in one go leaves in pieces.
        const sendInPieces = (data: Buffer, ...rest: never[]): void => {
          for (let at = size; at < data.length; at += size) send(data.subarray(at - size, at));
          const whole = Math.floor((data.length - 1) / size) * size;
          (send as (data: Buffer, ...rest: never[]) => void)(data.subarray(whole), ...rest);
        };
        return Object.assign(socket, { send: sendInPieces });
      },
    });
    const closed = isClosed(client);
    client.publish(vote('ann'), Buffer.alloc(10_000_000, 1), retained, () => undefined);
    await closed;
    await session.votes('ben');
    expect(session.heard).toEqual([`${vote('ben')} seven`]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test('who floods its own topic waits, and others do not', async () => {
    const relay = await startRelay();
    const session = await someSession(relay);
    const flooder = await connectRaw(relay.address, 'participant');
    for (let sent = 0; sent < 1000; sent += 1) flooder.publish(vote('flooder'), String(sent), retained);
    await session.votes('ann');
    expect(session.heard.length).toBeLessThan(300);
  });
});
