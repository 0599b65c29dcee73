import type { Database, NaastDatabase } from './database.ts';
import { OpeningFailed, type OpeningFailure } from './opening-failed.ts';

export type Opening = { state: 'open'; database: NaastDatabase } | { state: 'failed'; why: OpeningFailure };

/** Opens the database for a page that can say in words why it does not open. */
export async function openOrExplain(database: Database): Promise<Opening> {
  try {
    return { state: 'open', database: await database() };
  } catch (error) {
    return { state: 'failed', why: error instanceof OpeningFailed ? error.why : 'unavailable' };
  }
}
