import { importMatrixData } from '../matrix-data.ts';
import { openSessionDatabase, type SessionDatabase } from '../session-database.ts';
import type { RestorableSessions } from './session-rows.ts';

/** How many rows came or changed, and the way back. */
type Restored = { added: number; changed: number; undo: () => Promise<void> };

/**
 * Joins focus groups of a backup with those that are here. What this user led goes among their own sessions again. One
 * that is here and differs stays as it is.
 */
export async function restoreSessions(sessions: RestorableSessions | null): Promise<Restored> {
  if (!sessions) return { added: 0, changed: 0, undo: () => Promise.resolve() };
  return inDatabase(async (database) => {
    const { news, changed, undo } = await importMatrixData(database, sessions.data, sessions.own);
    const all = Object.values(news).reduce((sum, rows) => sum + rows.length, 0);
    return { added: all - changed, changed, undo: () => inDatabase(undo) };
  });
}

async function inDatabase<Answer>(work: (database: SessionDatabase) => Promise<Answer>): Promise<Answer> {
  const database = await openSessionDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
