import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Reflection } from '../journal/reflection.ts';
import { plainCodec } from './codec.ts';
import { openDatabase, type NaastDatabase } from './database.ts';
import { keepReflection, readReflections } from './reflections.ts';
import { lockedCodec } from './testing/locked-codec.ts';
import { nextRevision } from './testing/next-revision.ts';

let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const october: Reflection = { about: '2026-10', day: '2026-11-02', text: 'Een rustige maand.' };

async function textsNow(): Promise<string[]> {
  const read = await readReflections(database, plainCodec);
  return read.locked ? ['locked'] : read.value.map(({ content }) => content.text);
}

test('a reflection takes the place of the one that it was written over', async () => {
  const first = nextRevision();
  await keepReflection(database, plainCodec, october, first);
  await keepReflection(database, plainCodec, { ...october, text: 'Drie keer gebeld.' }, nextRevision(first));
  expect(await textsNow()).toEqual(['Drie keer gebeld.']);
});

test('two windows that write about the same month do not take each other’s words away', async () => {
  const written = (text: string) =>
    keepReflection(database, plainCodec, { ...october, text }, nextRevision());
  expect(await Promise.all([written('hier'), written('daar')])).toEqual([
    { state: 'kept' },
    { state: 'failed', why: 'newer-exists' },
  ]);
  expect(await textsNow()).toEqual(['hier']);
});

test('a reflection that is sent again is kept once', async () => {
  const revision = nextRevision();
  await keepReflection(database, plainCodec, october, revision);
  expect(await keepReflection(database, plainCodec, october, revision)).toEqual({ state: 'kept' });
});

test('each run and each month has its own', async () => {
  await keepReflection(database, plainCodec, october, nextRevision());
  const aboutRun = { ...october, about: crypto.randomUUID(), text: 'Over deze keer.' };
  await keepReflection(database, plainCodec, aboutRun, nextRevision());
  expect((await textsNow()).sort()).toEqual(['Een rustige maand.', 'Over deze keer.']);
});

test('while the journal is locked nothing is kept or read, and both say so', async () => {
  await keepReflection(database, plainCodec, october, nextRevision());
  const locked = await keepReflection(database, lockedCodec, october, nextRevision());
  expect(locked).toEqual({ state: 'failed', why: 'locked' });
  expect(await readReflections(database, lockedCodec)).toEqual({ locked: true });
});
