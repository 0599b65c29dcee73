import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDatabase, databaseName, type Database } from '../../lib/store/database.ts';
import { closeLock, turnLockOn } from '../../lib/store/lock/journal-lock.ts';
import { nextRevision } from '../../lib/store/testing/next-revision.ts';
import { someDefinition, someRun } from '../../lib/store/testing/some-run.ts';
import { createDataKeeper } from './data-keeper.ts';
import { createJournalWriter, type JournalMessage, type JournalWriter } from './journal-writer.ts';

let database: Database;
let write: JournalWriter;

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  database = createDatabase();
  write = createJournalWriter(database);
});

const keepRun = (run = someRun(), revision = nextRevision()): JournalMessage => ({
  type: 'keepRun',
  run,
  definition: someDefinition,
  revision,
});
const keepReflection: JournalMessage = {
  type: 'keepReflection',
  reflection: { about: '2026-10', day: '2026-11-02', text: 'Een rustige maand.' },
  revision: nextRevision(),
};
const keepIntention: JournalMessage = {
  type: 'keepIntention',
  intention: {
    id: crypto.randomUUID(),
    day: '2026-11-24',
    area: 'talk',
    text: 'Vragen wie er meegaat.',
    state: 'open',
  },
  revision: nextRevision(),
};

test.each([
  ['runs', keepRun()],
  ['reflections', keepReflection],
  ['intentions', keepIntention],
] as const)('%s are kept when it is said so', async (store, message) => {
  expect(await write(message)).toEqual({ state: 'kept' });
  expect(await (await database()).count(store)).toBe(1);
});

test('what was sent just before the journal is locked is still kept', async () => {
  await turnLockOn(await database(), 'een lange zin om te onthouden');
  const writing = write(keepReflection);
  const locking = createDataKeeper(database, Date.now)({ type: 'turnLock', turn: { to: 'closed' } });
  expect(await writing).toEqual({ state: 'kept' });
  expect(await locking).toBe('done');
  expect(await write(keepIntention)).toEqual({ state: 'failed', why: 'locked' });
});

describe('what is not kept is said by name', () => {
  test('where another run of the definition is open', async () => {
    const open = someRun();
    await write(keepRun(open));
    expect(await write(keepRun())).toEqual({ state: 'open-already', runId: open.id });
  });

  test('where another window wrote it since', async () => {
    const [run, begun] = [someRun(), nextRevision()];
    await write(keepRun(run, begun));
    await write(keepRun(run, nextRevision(begun)));
    expect(await write(keepRun(run, nextRevision(begun)))).toEqual({ state: 'failed', why: 'newer-exists' });
  });

  test('where the journal is locked', async () => {
    await turnLockOn(await database(), 'een lange zin om te onthouden');
    expect(await write(keepReflection)).toEqual({ state: 'kept' });
    await closeLock();
    expect(await write(keepIntention)).toEqual({ state: 'failed', why: 'locked' });
    expect(await (await database()).count('intentions')).toBe(0);
  });

  test('where the database cannot be opened', async () => {
    (await openDB(databaseName, 99)).close();
    expect(await write(keepReflection)).toEqual({ state: 'failed', why: 'blocked' });
  });

  test('where it was closed while it was written', async () => {
    const opened = await database();
    const writing = createJournalWriter(() => Promise.resolve(opened))(keepReflection);
    opened.close();
    expect(await writing).toEqual({ state: 'failed', why: 'unknown' });
  });
});
