import { expect, test } from 'vitest';
import { openDurableMap } from './durable-map.ts';
import { openRooms, type RoomLimits } from './rooms.ts';
import { someFolder } from './testing/start-relay.ts';

const day = 86_400_000;
const small: RoomLimits = {
  ...{ rooms: 2, roomBytes: 100, allBytes: 150, seats: 2 },
  ...{ idleTime: 1000, entryTime: 5 * day },
};
const topic = (room: string, voter = 'ann') => `naast/1/${room}/votes/${voter}/team/1`;
const all = (room: string) => `naast/1/${room}/votes/+/+/+`;
const payload = (size: number) => Buffer.alloc(size, 1);

async function open(folder: string, clock = { now: 0 }, limits = small) {
  const map = await openDurableMap(folder);
  const rooms = await openRooms(map, limits, () => clock.now);
  return { ...rooms, close: () => map.close(), clock };
}

test('the first who claims a room has it, also after the relay was away', async () => {
  const folder = await someFolder();
  const rooms = await open(folder);
  expect([await rooms.claim('a', 'mine'), await rooms.claim('a', 'yours')]).toEqual([true, false]);
  await rooms.close();
  const again = await open(folder);
  expect([await again.claim('a', 'yours'), await again.claim('a', 'mine')]).toEqual([false, true]);
  await again.close();
});

test('the last of each topic is kept, an empty one takes it away, and of a room without a host nothing', async () => {
  const folder = await someFolder();
  const rooms = await open(folder);
  await rooms.claim('a', 'mine');
  for (const text of ['1', '2']) await rooms.keep('a', topic('a'), Buffer.from(text));
  await rooms.keep('a', topic('a', 'ben'), Buffer.from('3'));
  await rooms.keep('a', topic('a', 'ben'), Buffer.alloc(0));
  expect(rooms.keep('b', topic('b'), payload(1))).toBeNull();
  const kept = [{ topic: topic('a'), payload: Buffer.from('2') }];
  expect([rooms.retained(all('a')), rooms.retained(topic('a')), rooms.retained(all('b'))]).toEqual([
    kept,
    kept,
    [],
  ]);
  await rooms.close();
  const again = await open(folder);
  expect(again.retained(all('a'))).toEqual(kept);
  await again.close();
});

test('a room, all rooms together, their number and their seats have a limit', async () => {
  const rooms = await open(await someFolder());
  expect([await rooms.claim('a', 'x'), await rooms.claim('b', 'x'), await rooms.claim('c', 'x')]).toEqual([
    ...[true, true, false],
  ]);
  expect(rooms.keep('a', topic('a'), payload(60))).not.toBeNull();
  expect(rooms.keep('a', topic('a', 'ben'), payload(60))).toBeNull();
  expect(rooms.keep('a', topic('a'), payload(65))).not.toBeNull();
  expect(rooms.keep('b', topic('b'), payload(60))).toBeNull();
  expect(rooms.keep('b', topic('b'), payload(20))).not.toBeNull();
  expect([rooms.enter('a'), rooms.enter('a'), rooms.enter('a')]).toEqual([true, true, false]);
  rooms.leave('a');
  expect(rooms.enter('a')).toBe(true);
  await rooms.close();
});

test('a room where nobody is goes after a time, and its claim with it', async () => {
  const folder = await someFolder();
  const rooms = await open(folder);
  for (const room of ['a', 'b']) {
    await rooms.claim(room, 'mine');
    await rooms.keep(room, topic(room), payload(10));
  }
  rooms.enter('b');
  rooms.clock.now = 1001;
  expect(await rooms.sweep()).toBe(1);
  expect([rooms.retained(all('a')).length, rooms.retained(all('b')).length]).toEqual([0, 1]);
  expect(await rooms.claim('a', 'yours')).toBe(true);
  await rooms.close();
  const again = await open(folder);
  expect([again.retained(all('a')).length, again.retained(all('b')).length]).toEqual([0, 1]);
  await again.close();
});

test('an entry that is old goes, also while somebody is there', async () => {
  const rooms = await open(await someFolder());
  await rooms.claim('a', 'mine');
  rooms.enter('a');
  await rooms.keep('a', topic('a'), payload(10));
  rooms.clock.now = 4 * day;
  await rooms.keep('a', topic('a', 'ben'), payload(10));
  rooms.clock.now = 5 * day + 1;
  await rooms.sweep();
  expect(rooms.retained(all('a')).map((kept) => kept.topic)).toEqual([topic('a', 'ben')]);
  await rooms.close();
});

test('S8.1 with what is kept of a voter stands no time finer than the day', async () => {
  const folder = await someFolder();
  const rooms = await open(folder, { now: 20_000 * day + 12_345_678 });
  await rooms.claim('a', 'mine');
  await rooms.keep('a', topic('a'), payload(10));
  await rooms.close();
  const map = await openDurableMap(folder);
  const [, value] = (await map.all()).find(([key]) => key.includes(topic('a'))) ?? [];
  expect(value?.readDoubleBE(0)).toBe(20_000 * day);
  await map.close();
});
