import { expect, onTestFinished, test } from 'vitest';
import { topics } from '../lib/session/topics.ts';
import { connectRaw } from './testing/connect-raw.ts';
import { spawnRelay, type RelayProcess } from './testing/spawn-relay.ts';
import { someFolder } from './testing/start-relay.ts';

const voters = 30;
/** More than a relay takes of one at once, so that it is killed before it has all. */
const votesEach = 150;

async function start(data: string): Promise<RelayProcess> {
  const relay = await spawnRelay(data);
  onTestFinished(async () => void (await relay.end('SIGKILL')));
  return relay;
}

test(
  'kill -9 in the middle of the load loses no vote that was acknowledged',
  { timeout: 60_000 },
  async () => {
    const data = await someFolder();
    const relay = await start(data);
    const host = await connectRaw(relay.address, 'host');
    await host.subscribeAsync(topics.allVotes('room'));
    const clients = await Promise.all(
      Array.from({ length: voters }, () => connectRaw(relay.address, 'participant')),
    );
    const acknowledged = new Set<string>();
    let killed: Promise<unknown> | null = null;
    const publish = (at: number, item: number): Promise<void> => {
      const topic = topics.vote('room', { voter: `voter-${at}`, item: `item-${item}`, round: 1 });
      return new Promise((resolve) => {
        clients[at]?.publish(topic, `${topic} ${'x'.repeat(300)}`, { qos: 1, retain: true }, (error) => {
          if (!error) acknowledged.add(topic);
          if (acknowledged.size === (voters * votesEach) / 3) killed ??= relay.end('SIGKILL');
          resolve();
        });
      });
    };
    await Promise.all(
      clients.flatMap((_client, at) => Array.from({ length: votesEach }, (_none, item) => publish(at, item))),
    );
    await killed;
    expect(acknowledged.size).toBeGreaterThanOrEqual((voters * votesEach) / 3);
    expect(acknowledged.size).toBeLessThan(voters * votesEach);

    const again = await start(data);
    const found = new Map<string, string>();
    const back = await connectRaw(again.address, 'host');
    const complete = new Promise<void>((resolve) => {
      back.on('message', (topic, payload) => {
        found.set(topic, payload.toString());
        if ([...acknowledged].every((vote) => found.has(vote))) resolve();
      });
    });
    await back.subscribeAsync(topics.allVotes('room'));
    await complete;
    expect([...found].filter(([topic, payload]) => !payload.startsWith(`${topic} `))).toEqual([]);
  },
);

test('it stops cleanly when asked, and what it wrote names no room, voter or address of a device', async () => {
  const relay = await start(await someFolder());
  const host = await connectRaw(relay.address, 'host');
  await host.subscribeAsync(topics.allVotes('secret-room'));
  const participant = await connectRaw(relay.address, 'participant');
  const vote = topics.vote('secret-room', { voter: 'secret-voter', item: 'a', round: 1 });
  await participant.publishAsync(vote, 'secret-vote', { qos: 1, retain: true });
  expect(await relay.end('SIGTERM')).toBe(0);
  expect(relay.written()).toContain('Stopped.');
  expect(relay.written()).not.toMatch(/secret/);
});
