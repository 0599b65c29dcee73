import type { Page } from 'playwright-core';
import { exampleMatrix } from '../../components/matrix/example-matrix.ts';
import type { SessionResult } from '../../lib/session/session-result.ts';

/** The made-up sessions of two teams, as they are kept. */
export const exampleResults: readonly SessionResult[] = exampleMatrix.sessions.map((session) => ({
  ...{ v: 1, template: null, language: 'nl', people: 14, agreed: {} },
  ...session,
  items: [...session.items],
  rounds: [...session.rounds],
}));

/**
 * Keeps these sessions as done, in the database that the page opened.
 * @param page of the extension, which was open before: so the database is there
 */
export function keepSessions(page: Page, kept: readonly SessionResult[] = exampleResults): Promise<void> {
  const rows = kept.map((result) => ({ state: 'done', id: result.id, day: result.day, result }));
  return page.evaluate(
    (sessions) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('naast-sessions');
        request.onerror = () => reject(request.error ?? new Error('failed'));
        request.onsuccess = () => {
          const transaction = request.result.transaction('sessions', 'readwrite');
          for (const row of sessions) transaction.objectStore('sessions').put(row);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error ?? new Error('failed'));
        };
      }),
    rows,
  );
}
