import { openDB, type IDBPDatabase } from 'idb';
import version1 from '../migrations/sessions-fixture-v1.json' with { type: 'json' };
import version2 from '../migrations/sessions-fixture-v2.json' with { type: 'json' };
import { migrateSessionsToVersion1 } from '../migrations/sessions-v1.ts';
import { migrateSessionsToVersion2 } from '../migrations/sessions-v2.ts';
import { sessionDatabaseName } from '../session-database.ts';

type Rows = { [store: string]: object[] };

/** A database of focus groups of each age: its stores with their indexes, its rows, and what made it. */
export const exampleSessionDatabases = [
  {
    ...{ version: 1, stores: version1.stores, rows: version1.rows as Rows },
    migrations: [migrateSessionsToVersion1],
  },
  {
    ...{ version: 2, stores: version2.stores, rows: version2.rows as Rows },
    migrations: [migrateSessionsToVersion1, migrateSessionsToVersion2],
  },
] as const;
type Example = (typeof exampleSessionDatabases)[number];

/** Writes an example as the program of its time would have. */
export async function writeSessionExample({ version, rows, migrations }: Example): Promise<IDBPDatabase> {
  const database = await openDB(sessionDatabaseName, version, {
    upgrade(empty) {
      for (const migrate of migrations) migrate(empty);
    },
    blocking: () => database.close(),
  });
  for (const [store, ofStore] of Object.entries(rows)) {
    for (const row of ofStore) await database.put(store, row);
  }
  return database;
}
