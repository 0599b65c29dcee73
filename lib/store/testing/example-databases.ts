import { openDB, type IDBPDatabase } from 'idb';
import { databaseName } from '../database.ts';
import version1 from '../migrations/fixture-v1.json' with { type: 'json' };
import version2 from '../migrations/fixture-v2.json' with { type: 'json' };
import { migrateToVersion1 } from '../migrations/v1.ts';
import { migrateToVersion2 } from '../migrations/v2.ts';

type Rows = { [store: string]: { [field: string]: unknown }[] };

/** A database of each age: its stores with their indexes, its rows, and what made it. */
export const exampleDatabases = [
  { version: 1, stores: version1.stores, rows: version1.rows as Rows, migrations: [migrateToVersion1] },
  {
    version: 2,
    stores: version2.stores,
    rows: version2.rows as Rows,
    migrations: [migrateToVersion1, migrateToVersion2],
  },
] as const;
export type ExampleDatabase = (typeof exampleDatabases)[number];

/** Writes an example as the program of its time would have. */
export async function writeExample({ version, rows, migrations }: ExampleDatabase): Promise<IDBPDatabase> {
  const database = await openDB(databaseName, version, {
    upgrade(empty, _old, _new, transaction) {
      for (const migrate of migrations) migrate(empty, transaction);
    },
  });
  for (const [store, ofStore] of Object.entries(rows)) {
    for (const row of ofStore) await database.put(store, row);
  }
  return database;
}

/** The stores and indexes of a database, as the examples write them. */
export function shapeOf(database: IDBPDatabase): ExampleDatabase['stores'] | object {
  return Object.fromEntries(
    [...database.objectStoreNames].map((name) => {
      const store = database.transaction(name).store;
      const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
      return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
    }),
  );
}

/** Every row of a database, by store. */
export async function rowsOf(database: IDBPDatabase): Promise<Rows> {
  const rows: Rows = {};
  for (const name of database.objectStoreNames) rows[name] = await database.getAll(name);
  return rows;
}
