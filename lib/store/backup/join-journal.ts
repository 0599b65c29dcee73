import { plainCodec, type Coded } from '../codec.ts';
import type { NaastDatabase } from '../database.ts';
import { journalCodec } from '../lock/lock-codec.ts';
import { sealedStores } from '../sealed-row.ts';
import { BackupError } from './backup-error.ts';
import type { Rows } from './content.ts';
import type { Joined } from './join-rows.ts';
import { nouns } from './nouns.ts';

/**
 * Joins what the user wrote, and seals it as this device does. To be called in the turn in which it is written.
 * @throws BackupError `locked` while the journal is, unless the backup has nothing for it
 */
export async function joinJournal(
  database: NaastDatabase,
  rows: Rows,
): Promise<({ name: (typeof sealedStores)[number] } & Joined<object>)[]> {
  const codec = journalCodec(database);
  // What does not open under the key that is there is damaged; as it lies it is no row that can be read.
  const decode = (content: unknown) => codec.decode(content).catch(() => plainCodec.decode(content));

  async function recoded(row: object, code: (content: unknown) => Promise<Coded>): Promise<object> {
    const coded = await code('content' in row ? row.content : undefined);
    if (coded.locked) throw new BackupError('locked');
    return { ...row, content: coded.value };
  }

  return Promise.all(
    sealedStores
      .filter((name) => rows[name].length > 0)
      .map(async (name) => {
        const here = await Promise.all((await database.getAll(name)).map((row) => recoded(row, decode)));
        const { added, changed } = nouns[name](here, rows[name]);
        const seal = (joined: object[]) => Promise.all(joined.map((row) => recoded(row, codec.encode)));
        return { name, added: await seal(added), changed: await seal(changed) };
      }),
  );
}
