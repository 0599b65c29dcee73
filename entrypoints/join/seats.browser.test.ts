import { beforeEach, expect, test } from 'vitest';
import { openSessionDatabase, type SessionDatabase } from '../../lib/store/session-database.ts';
import { createStoredVault } from '../../lib/store/session-vault.ts';
import { findSeats, forgetOldSeats, holdSeat, newSeat } from './seats.ts';

let database: SessionDatabase;
beforeEach(async () => {
  database = await openSessionDatabase();
  await database.clear('vaults');
});

const take = async (seat: string): Promise<string> => {
  await createStoredVault(database, seat).write([['keys', 1]], 'relaxed');
  return seat;
};

test('the seats of one session are found, and of no other', async () => {
  const seats = [await take(newSeat('room', '2026-11-24')), await take(newSeat('room', '2026-11-24'))];
  await take(newSeat('room-2', '2026-11-24'));
  await take('a-session-that-this-device-hosts');
  expect(await findSeats(database, 'room')).toEqual(seats.toSorted());
});

test('what a session left whose close was never heard goes after two weeks', async () => {
  const [old, recent] = [
    await take(newSeat('room', '2026-11-09')),
    await take(newSeat('room', '2026-11-10')),
  ];
  const hosted = await take('a-session-that-this-device-hosts');
  await forgetOldSeats(database, '2026-11-24');
  expect(await findSeats(database, 'room')).toEqual([recent]);
  expect(await createStoredVault(database, old).readAll('')).toEqual([]);
  expect(await createStoredVault(database, hosted).readAll('')).toEqual([['keys', 1]]);
});

test('a seat is held by one page', async () => {
  const seat = newSeat('room', '2026-11-24');
  expect(await holdSeat(seat)).toBe(true);
  expect(await holdSeat(seat)).toBe(false);
});
