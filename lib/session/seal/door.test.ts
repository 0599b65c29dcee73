import { expect, test } from 'vitest';
import { fromHex, toHex } from '../testing/hex.ts';
import { doorOfSeed, seedOf } from './door.ts';

test('one seed is one door, another seed another', async () => {
  const seed = fromHex('000102030405060708090a0b0c0d0e0f');
  const [door, again, other] = await Promise.all([
    doorOfSeed(seed),
    doorOfSeed(seed),
    doorOfSeed(seed.with(0, 1)),
  ]);
  expect(again).toEqual(door);
  expect(other.room).not.toBe(door.room);
  expect(toHex(other.key)).not.toBe(toHex(door.key));
});

test('the room is fit for a topic and says nothing of the key', async () => {
  const { room, key } = await doorOfSeed(fromHex('000102030405060708090a0b0c0d0e0f'));
  expect(room).toMatch(/^[\w-]{22}$/);
  expect(key).toHaveLength(16);
});

test('a code opens another door at another relay', async () => {
  const [here, there] = await Promise.all([
    seedOf('04HMASW9', 'wss://here.example'),
    seedOf('04HMASW9', 'wss://there.example'),
  ]);
  expect(toHex(here)).not.toBe(toHex(there));
});
