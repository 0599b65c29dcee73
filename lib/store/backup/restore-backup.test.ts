import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clientKeyOf } from '../client-key.ts';
import { changeClient, readClient } from '../clients.ts';
import { contactsOfClient, keepContact } from '../contacts.ts';
import { openDatabase, type NaastDatabase } from '../database.ts';
import { saveRetention } from '../keeping-settings.ts';
import { closeLock, openLock, turnLockOn } from '../lock/journal-lock.ts';
import { readRetention } from '../keeping-settings.ts';
import { changeLayout, readLayout, readLocale, saveLocale } from '../settings.ts';
import type { BackupFailure } from './backup-error.ts';
import type { Content, Restorable } from './content.ts';
import { makeBackup, readContent } from './make-backup.ts';
import { restoreBackup, restoreContent } from './restore-backup.ts';
import { sealFile } from './sealed-file.ts';
import { pack } from './pack.ts';
import { someContent } from './testing/some-content.ts';

// A key from a passphrase takes its time, on a busy machine more so.
vi.setConfig({ testTimeout: 30_000 });

const passphrase = 'drie losse woorden';
const today = '2026-11-24';
const someContact = {
  clientKey: null,
  cues: [],
  meetingHeld: false,
  people: { family: 0, friends: 0, community: 0, formal: 0 },
};

beforeEach(newDevice);

/** Another computer: nothing is kept there. */
function newDevice(): void {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
}

/** All that is kept, but for the settings. */
async function kept(database: NaastDatabase): Promise<unknown> {
  const { rows, clientKeys } = await readContent(database, today);
  return { rows, clientKeys };
}

async function restoredTo(...contents: Restorable[]): Promise<unknown> {
  newDevice();
  const database = await openDatabase();
  for (const content of contents) await restoreContent(database, content);
  const all = await kept(database);
  database.close();
  return all;
}

describe('restoring joins', () => {
  const runs = { numRuns: 60 };

  test('and gives the same in whichever order, and however often', () =>
    fc.assert(
      fc.asyncProperty(someContent, someContent, async (one, other) => {
        const once = await restoredTo(one, other);
        expect(await restoredTo(other, one)).toEqual(once);
        expect(await restoredTo(one, other, one, other)).toEqual(once);
      }),
      runs,
    ));

  test('and loses nothing: every row and every secret is still there, and no closed gate opens', () =>
    fc.assert(
      fc.asyncProperty(someContent, someContent, async (one, other) => {
        newDevice();
        const database = await openDatabase();
        await restoreContent(database, one);
        await restoreContent(database, other);
        for (const { rows, clientKeys } of [one, other]) {
          expect((await readContent(database, today)).clientKeys).toEqual(expect.arrayContaining(clientKeys));
          for (const store of ['contacts', 'invitations', 'runs', 'intentions'] as const)
            for (const { id } of rows[store]) expect(await database.count(store, id)).toBe(1);
          for (const { reportId, promptId } of rows.offers)
            expect(await database.count('offers', [reportId, promptId])).toBe(1);
          for (const { about } of rows.reflections)
            expect(await database.count('reflections', about)).toBe(1);
          for (const run of rows.runs) {
            const there = await database.get('runs', run.id);
            expect(there?.state === 'done' || run.state === 'answering').toBe(true);
          }
          for (const { clientKey, careful } of rows.clients)
            expect((await readClient(database, clientKey)).careful || !careful).toBe(true);
        }
        database.close();
      }),
      runs,
    ));

  test('and says how much came, and how much changed', async () => {
    const database = await openDatabase();
    await changeClient(database, 'one', { careful: true });
    const content = await emptyContent(database);
    content.rows.clients = [
      { clientKey: 'one', phase: 2, careful: false },
      { clientKey: 'two', phase: null, careful: false },
    ];
    expect(await restoreContent(database, content)).toEqual({
      added: 1,
      changed: 1,
      unread: 0,
      madeDay: today,
    });
    expect(await restoreContent(database, content)).toEqual({
      added: 0,
      changed: 0,
      unread: 0,
      madeDay: today,
    });
    expect(await readClient(database, 'one')).toEqual({ clientKey: 'one', phase: 2, careful: true });
  });
});

async function emptyContent(database: NaastDatabase): Promise<Restorable> {
  const rows = { contacts: [], offers: [], clients: [], definitions: [], invitations: [] };
  const journal = { runs: [], reflections: [], intentions: [] };
  const databaseVersion = database.version;
  return {
    databaseVersion,
    madeDay: today,
    clientKeys: [],
    settings: {},
    ...{ unread: 0, sessions: null },
    rows: { ...rows, ...journal },
  };
}

describe('on another computer', () => {
  const people = { family: 0, friends: 0, community: 0, formal: 0 };
  const keepOne = (database: NaastDatabase, clientKey: string, day = today) =>
    database.put('contacts', {
      id: crypto.randomUUID(),
      day,
      clientKey,
      cues: [],
      meetingHeld: true,
      people,
    });

  test('clients are known as before', async () => {
    const there = await openDatabase();
    const clientKey = await clientKeyOf(there, 'J. Jansen (1042)');
    await keepOne(there, clientKey);
    const file = await makeBackup(there, passphrase, today);
    newDevice();
    const here = await openDatabase();
    await restoreBackup(here, file, passphrase, today);
    expect(await clientKeyOf(here, 'J. Jansen (1042)')).toBe(clientKey);
    expect(await contactsOfClient(here, clientKey)).toHaveLength(1);
  });

  test('that knew the client already, contacts of both and a closed gate come together', async () => {
    const there = await openDatabase();
    const clientKeyThere = await clientKeyOf(there, 'J. Jansen (1042)');
    await keepOne(there, clientKeyThere);
    await changeClient(there, clientKeyThere, { careful: true });
    const file = await makeBackup(there, passphrase, today);
    newDevice();
    const here = await openDatabase();
    await keepOne(here, await clientKeyOf(here, 'J. Jansen (1042)'));
    await restoreBackup(here, file, passphrase, today);
    const clientKey = await clientKeyOf(here, 'J. Jansen (1042)');
    expect(await contactsOfClient(here, clientKey)).toHaveLength(2);
    expect((await readClient(here, clientKey)).careful).toBe(true);

    await restoreBackup(here, file, passphrase, today);
    expect(await contactsOfClient(here, await clientKeyOf(here, 'J. Jansen (1042)'))).toHaveLength(2);
  });

  test('what is older than the retention does not come back', async () => {
    const there = await openDatabase();
    for (const day of ['2024-11-23', '2024-11-24'])
      await keepContact(there, { ...someContact, id: crypto.randomUUID(), day }, false);
    const file = await makeBackup(there, passphrase, today);
    newDevice();
    const here = await openDatabase();
    expect(await restoreBackup(here, file, passphrase, today)).toMatchObject({ added: 2, expired: 1 });
    expect((await here.getAll('contacts')).map(({ day }) => day)).toEqual(['2024-11-24']);
  });

  test('the retention that was chosen here is the one that counts', async () => {
    const there = await openDatabase();
    await keepContact(there, { ...someContact, id: crypto.randomUUID(), day: '2025-10-01' }, false);
    const file = await makeBackup(there, passphrase, today);
    newDevice();
    await saveRetention(12);
    const here = await openDatabase();
    expect(await restoreBackup(here, file, passphrase, today)).toMatchObject({ expired: 1 });
    expect(await here.count('contacts')).toBe(0);
  });

  test('settings that were made there stay, and those that were not come along', async () => {
    await saveLocale('en');
    await changeLayout({ side: 'left' });
    const file = await makeBackup(await openDatabase(), passphrase, today);
    newDevice();
    await saveLocale('nl');
    await restoreBackup(await openDatabase(), file, passphrase, today);
    expect(await readLocale()).toBe('nl');
    expect((await readLayout()).side).toBe('left');
  });

  test('a shorter retention comes along only where it takes nothing away', async () => {
    const database = await openDatabase();
    const content = { ...(await emptyContent(database)), settings: { retentionMonths: 6 } };
    await keepOne(database, 'one', '2026-01-01');
    await restoreContent(database, content);
    expect(await readRetention()).toBe(24);
    await database.clear('contacts');
    await restoreContent(database, content);
    expect(await readRetention()).toBe(6);
  });
});

describe('a journal with a lock', () => {
  const june = { about: '2026-06', day: '2026-06-30', revision: crypto.randomUUID() };
  const note = {
    ...june,
    content: { about: '2026-06', day: '2026-06-30', text: 'Vaker naar haar zus gevraagd.' },
  };

  test('lies open in the file, and sealed where the file is restored to a journal with a lock', async () => {
    const there = await openDatabase();
    await there.put('reflections', note);
    await turnLockOn(there, passphrase);
    const file = await makeBackup(there, 'vier andere losse woorden', today);
    newDevice();
    const here = await openDatabase();
    await turnLockOn(here, passphrase);
    await restoreBackup(here, file, 'vier andere losse woorden', today);
    expect(JSON.stringify(await here.getAll('reflections'))).not.toContain('zus');
    expect((await readContent(here, today)).rows['reflections']).toEqual([note]);
  });

  test('that is closed gives no backup and takes none, and says so', async () => {
    const database = await openDatabase();
    await database.put('reflections', note);
    const content = await emptyContent(database);
    content.rows.reflections = [{ ...note, about: '2026-07' }];
    await turnLockOn(database, passphrase);
    await closeLock();
    await expect(makeBackup(database, passphrase, today)).rejects.toMatchObject({ failure: 'locked' });
    await expect(restoreContent(database, content)).rejects.toMatchObject({ failure: 'locked' });
    await openLock(database, passphrase);
    expect(await restoreContent(database, content)).toMatchObject({ added: 1 });
  });
});

describe('what goes wrong changes nothing', () => {
  async function filled(): Promise<NaastDatabase> {
    const database = await openDatabase();
    await changeClient(database, await clientKeyOf(database, 'Jansen'), { careful: true });
    return database;
  }

  async function refuses(database: NaastDatabase, content: unknown, failure: BackupFailure): Promise<void> {
    const before = await kept(database);
    const settings = await fakeBrowser.storage.local.get();
    const file = await sealFile(await pack(content as Content), passphrase);
    await expect(restoreBackup(database, file, passphrase, today)).rejects.toMatchObject({ failure });
    expect(await kept(database)).toEqual(before);
    expect(await fakeBrowser.storage.local.get()).toEqual(settings);
  }

  test('rows of a later program', async () => {
    const database = await filled();
    await refuses(
      database,
      { ...(await emptyContent(database)), databaseVersion: 99, rows: {} },
      'newer-version',
    );
  });

  test('a file that holds something else', async () => {
    await refuses(await filled(), { databaseVersion: 2, recipes: [] }, 'unreadable');
  });

  test('a row that the database does not take, when others were put before it', async () => {
    const database = await filled();
    const before = await kept(database);
    const content = await emptyContent(database);
    const noKey = { phase: 1, careful: false } as Restorable['rows']['clients'][number];
    content.rows.clients = [{ clientKey: 'one', phase: 1, careful: true }, noKey];
    const settings = await fakeBrowser.storage.local.get();
    await expect(restoreContent(database, { ...content, settings: { locale: 'en' } })).rejects.toThrow();
    expect(await kept(database)).toEqual(before);
    expect(await fakeBrowser.storage.local.get()).toEqual(settings);
  });
});

describe('a row that cannot be read', () => {
  const good = { clientKey: 'one', phase: 2, careful: true } as const;

  test('is in the backup as it lies, stays in the file when that is restored, and is counted', async () => {
    const there = await openDatabase();
    await there.put('clients', { ...good, phase: 9 as 1 });
    await there.put('clients', { ...good, clientKey: 'two' });
    const file = await makeBackup(there, passphrase, today);
    newDevice();
    const here = await openDatabase();
    expect(await restoreBackup(here, file, passphrase, today)).toMatchObject({ added: 1, unread: 1 });
    expect(await here.getAllKeys('clients')).toEqual(['two']);
  });

  test('here makes place for the same row in a backup', async () => {
    const database = await openDatabase();
    await database.put('clients', { ...good, phase: 9 as 1 });
    const content = await emptyContent(database);
    content.rows.clients = [good];
    expect(await restoreContent(database, content)).toMatchObject({ changed: 1 });
    expect(await readClient(database, 'one')).toEqual(good);
  });

  test('for it does not open under the key of the lock, goes along too', async () => {
    const database = await openDatabase();
    await turnLockOn(database, passphrase);
    const revision = crypto.randomUUID();
    const row = { about: '2026-06', day: '2026-06-30', revision, content: { sealed: 'AAAA' } };
    await database.put('reflections', row);
    expect((await readContent(database, today)).rows['reflections']).toEqual([row]);
  });
});
