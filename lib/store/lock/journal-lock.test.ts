import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reflection } from '../../journal/reflection.ts';
import { openDatabase, type NaastDatabase } from '../database.ts';
import { keepReflection, readReflections } from '../reflections.ts';
import {
  changePassphrase,
  closeLock,
  eraseLocked,
  openLock,
  readLockState,
  turnLockOff,
  turnLockOn,
} from './journal-lock.ts';
import { journalCodec } from './lock-codec.ts';

// A key from a passphrase takes its time, on a busy machine more so.
vi.setConfig({ testTimeout: 30_000 });

const passphrase = 'drie losse woorden';
const june: Reflection = { about: '2026-06', day: '2026-06-30', text: 'Ik vroeg vaker naar haar zus.' };
const july: Reflection = { about: '2026-07', day: '2026-07-31', text: 'Rustige maand.' };
let database: NaastDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  expect(await keep(june)).toEqual({ state: 'kept' });
});

const keep = (reflection: Reflection) =>
  keepReflection(database, journalCodec(database), reflection, { id: crypto.randomUUID(), after: [] });

async function texts(): Promise<string[] | 'locked'> {
  const read = await readReflections(database, journalCodec(database));
  return read.locked ? 'locked' : read.value.map(({ content }) => content.text);
}

const stored = async () => JSON.stringify(await database.getAll('reflections'));

describe('a lock on the journal', () => {
  test('seals what is in it and what comes, and is open until it is closed', async () => {
    expect(await turnLockOn(database, passphrase)).toBe('done');
    await keep(july);
    expect(await readLockState(database)).toBe('open');
    expect(await texts()).toEqual([june.text, july.text]);
    expect(await stored()).not.toMatch(/zus|Rustige/);
  });

  test('that is closed lets nothing be read or written, and says so', async () => {
    await turnLockOn(database, passphrase);
    await closeLock();
    expect(await readLockState(database)).toBe('closed');
    expect(await texts()).toBe('locked');
    expect(await keep(july)).toEqual({ state: 'failed', why: 'locked' });
    expect(await database.count('reflections')).toBe(1);
  });

  test('opens with its passphrase alone', async () => {
    await turnLockOn(database, passphrase);
    await closeLock();
    expect(await openLock(database, 'drie losse woorde')).toBe('wrong-passphrase');
    expect(await readLockState(database)).toBe('closed');
    expect(await openLock(database, passphrase)).toBe('done');
    expect(await texts()).toEqual([june.text]);
  });

  test('takes another passphrase without touching the rows', async () => {
    await turnLockOn(database, passphrase);
    const before = await stored();
    expect(await changePassphrase(database, 'geen idee', 'vier andere losse woorden')).toBe(
      'wrong-passphrase',
    );
    expect(await changePassphrase(database, passphrase, 'vier andere losse woorden')).toBe('done');
    await closeLock();
    expect(await openLock(database, passphrase)).toBe('wrong-passphrase');
    expect(await openLock(database, 'vier andere losse woorden')).toBe('done');
    expect(await stored()).toBe(before);
  });

  test('comes off with its passphrase, and all lies there as before', async () => {
    const before = await stored();
    await turnLockOn(database, passphrase);
    expect(await turnLockOff(database, 'geen idee')).toBe('wrong-passphrase');
    expect(await readLockState(database)).toBe('open');
    expect(await turnLockOff(database, passphrase)).toBe('done');
    expect(await readLockState(database)).toBe('none');
    expect(await stored()).toBe(before);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('whose passphrase is lost goes with the journal, and leaves the rest', async () => {
    await database.put('clients', { clientKey: 'one', phase: null, careful: true });
    await turnLockOn(database, passphrase);
    await closeLock();
    await eraseLocked(database);
    expect(await readLockState(database)).toBe('none');
    expect(await texts()).toEqual([]);
    expect(await database.count('clients')).toBe(1);
    expect(await keep(july)).toEqual({ state: 'kept' });
  });

  test('is turned once: a second window is told so', async () => {
    expect(
      await Promise.all([turnLockOn(database, passphrase), turnLockOn(database, 'iets anders')]),
    ).toEqual(['done', 'not-so']);
    expect(await openLock(database, passphrase)).toBe('done');
    await turnLockOff(database, passphrase);
    expect(await openLock(database, passphrase)).toBe('not-so');
  });

  test('changes nothing when a row cannot be read', async () => {
    await turnLockOn(database, passphrase);
    await database.put('reflections', {
      about: '2026-08',
      day: '2026-08-31',
      revision: crypto.randomUUID(),
      content: { sealed: 'AAAA' },
    });
    const before = await stored();
    await expect(turnLockOff(database, passphrase)).rejects.toThrow();
    expect(await stored()).toBe(before);
    expect(await readLockState(database)).toBe('open');
  });
});

test('the key of an open journal lies in session storage alone', async () => {
  await turnLockOn(database, passphrase);
  const [key = ''] = Object.values(await fakeBrowser.storage.session.get());
  expect(key).not.toBe('');
  expect(
    JSON.stringify([await fakeBrowser.storage.local.get(), await database.getAll('keys')]),
  ).not.toContain(key);
});
