import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { plainCodec, type Codec } from '../codec.ts';
import { openDatabase, type NaastDatabase } from '../database.ts';
import { recodeJournal } from './recode-journal.ts';

const lock = { name: 'lock', iterations: 1, salt: '', sealedKey: '' } as const;
let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await database.put('reflections', row('2026-06'));
});

const row = (about: string) => ({
  about,
  day: '2026-06-30',
  revision: crypto.randomUUID(),
  content: 'plain',
});

test('a row that was written meanwhile is not lost: nothing is changed', async () => {
  const hasty: Codec = {
    decode: plainCodec.decode,
    async encode() {
      await database.put('reflections', row('2026-07'));
      return { locked: false, value: 'sealed' };
    },
  };
  await expect(recodeJournal(database, plainCodec, hasty, lock)).rejects.toThrow(/written while/);
  expect((await database.getAll('reflections')).map(({ content }) => content)).toEqual(['plain', 'plain']);
  expect(await database.count('keys')).toBe(0);
});

test('a journal that is locked is not recoded', async () => {
  const closed: Codec = { encode: async () => ({ locked: true }), decode: async () => ({ locked: true }) };
  await expect(recodeJournal(database, closed, plainCodec, null)).rejects.toThrow(/locked/);
});
