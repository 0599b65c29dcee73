import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './app.ts';

/** The extension's API as the background has it, for what runs there. */
declare const chrome: typeof import('wxt/browser').browser;

/** One row of a store of the extension's IndexedDB. */
export type Row = { store: string; value: unknown };

/** The background, or a page of the extension. */
type Context = { evaluate<Result>(read: () => Promise<Result>): Promise<Result> };

/** Every row of every IndexedDB of the extension; a key that cannot be read shows as its description. */
export function readDatabases(context: Context): Promise<Row[]> {
  return context.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: { store: string; value: unknown }[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const values = await settled(database.transaction(store).objectStore(store).getAll());
        // Through JSON, for a CryptoKey cannot leave the browser.
        for (const value of values) rows.push({ store, value: JSON.parse(JSON.stringify(value)) });
      }
      database.close();
    }
    return rows;
  });
}

/** Leaves a database of a later version than this Naast can open, as after going back to an older one. */
export function writeLaterDatabase(context: Context): Promise<void> {
  return context.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('naast', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
}

export async function contactsIn({ background }: App): Promise<Row[]> {
  return (await readDatabases(background)).filter(({ store }) => store === 'contacts');
}

/** The rows of a store, read in the background, or in a page of the extension where the background may sleep. */
export async function rowsIn(context: Context, store: string): Promise<unknown[]> {
  return (await readDatabases(context)).filter((row) => row.store === store).map(({ value }) => value);
}

/** All that the extension has stored, as one string: IndexedDB, extension storage, caches. */
export async function dumpExtension(app: App): Promise<string> {
  const rest = await app.background.evaluate(async () => {
    const areas = await Promise.all([
      chrome.storage.local.get(null),
      chrome.storage.session.get(null),
      chrome.storage.sync.get(null),
    ]);
    const caches_ = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        caches_.push([request.url, await (await cache.match(request))?.text()]);
      }
    }
    return { areas, caches: caches_ };
  });
  return JSON.stringify([await readDatabases(app.background), rest]);
}

/** What a page finds in the storage of its own origin, caches with all that is in them. */
export function dumpPage(page: Context): Promise<string> {
  return page.evaluate(async () => {
    const cached = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push([name, request.url, await (await cache.match(request))?.text()]);
    }
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      cached,
      await caches.keys(),
      document.cookie,
    ]);
  });
}

/**
 * The files in which the browser keeps what belongs to extensions, read as they lie on the disk: one string a
 * file, as UTF-8 and as UTF-16, for Chromium writes both.
 */
export async function readExtensionFiles({ profile }: App): Promise<string[]> {
  const folder = join(profile, 'Default');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /extension/i.test(path.slice(folder.length)));
  const contents = await Promise.all(files.map((path) => readFile(path)));
  return contents.flatMap((bytes) => [bytes.toString('utf8'), bytes.toString('utf16le')]);
}
