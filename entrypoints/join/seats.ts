import type { SessionDatabase } from '../../lib/store/session-database.ts';
import { createStoredVault } from '../../lib/store/session-vault.ts';

/**
 * A seat is one person in one session on this device: a vault with a key of its own, named
 * `seat/<room>/<day it was taken>/<chance>`. A shared device has several.
 */
const prefix = 'seat/';

/** A session whose close this device never heard is forgotten after so many days. */
const longest = 14;

export function newSeat(room: string, today: string): string {
  return `${prefix}${room}/${today}/${crypto.randomUUID()}`;
}

/** All seats that were taken on this device in the session of this room. */
export function findSeats(database: SessionDatabase, room: string): Promise<string[]> {
  return seatsFrom(database, `${prefix}${room}/`);
}

/** Wipes what an earlier session left because its close was never heard. */
export async function forgetOldSeats(database: SessionDatabase, today: string): Promise<void> {
  const days = (day: string): number => Date.parse(day) / 86_400_000;
  for (const seat of await seatsFrom(database, prefix)) {
    const taken = seat.split('/')[2] ?? '';
    if (!(days(today) - days(taken) <= longest)) await createStoredVault(database, seat).wipe();
  }
}

/**
 * Takes a seat for as long as this page lives, so that no two pages vote with one key; false when another page has it.
 */
export function holdSeat(seat: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`naast ${seat}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise<never>(() => undefined);
    });
  });
}

async function seatsFrom(database: SessionDatabase, start: string): Promise<string[]> {
  const keys = await database.getAllKeys('vaults', IDBKeyRange.bound([start], [`${start}\uffff`]));
  return [...new Set(keys.map(([seat]) => seat))];
}
