import { compareRevision, type Revision } from '../journal/revision.ts';
import type { KeepAnswer, KeepRunAnswer } from '../messaging/messages.ts';
import type { Definition } from '../survey/definition.ts';
import { keptRunSchema, type KeptRun } from '../survey/run.ts';
import type { Coded, Codec } from './codec.ts';
import type { NaastDatabase } from './database.ts';
import { unseal, type Revised, type SealedRow } from './sealed-row.ts';

/** A run as it lies in the database: `content` is the whole run. `day`: it was finished, or else begun. */
export type RunRow = SealedRow<{
  id: string;
  definitionId: string;
  version: number;
  state: KeptRun['state'];
  day: string;
}>;

/**
 * Keeps a run as it is now, with the definition that it answers. All in one transaction:
 * - a definition has one open run; when another is begun, nothing is kept and the open one is named;
 * - what another window wrote is not overwritten, and a run that is done stays done (`newer-exists`);
 * - the definition is kept with the first answer, and never changed.
 * @throws DOMException when the database does not take it, such as a full disk, and Error when the run answers another
 * definition; then nothing is kept.
 */
export async function keepRun(
  database: NaastDatabase,
  codec: Codec,
  run: KeptRun,
  definition: Definition,
  revision: Revision,
): Promise<KeepRunAnswer> {
  if (run.definitionId !== definition.id || run.version !== definition.version) {
    throw new Error('the run answers another definition');
  }
  const coded = await codec.encode(run);
  if (coded.locked) return failed('locked');
  const transaction = database.transaction(['runs', 'definitions'], 'readwrite', { durability: 'strict' });
  const runs = transaction.objectStore('runs');
  const definitions = transaction.objectStore('definitions');

  const kept = await runs.get(run.id);
  const compared = compareRevision(revision, kept?.revision);
  if (compared === 'repeats') return { state: 'kept' };
  const goesBack = kept?.state === 'done' && run.state === 'answering';
  if (compared === 'newer-exists' || goesBack) return failed('newer-exists');
  if (!kept && run.state === 'answering') {
    const open = await runs.index('byDefinition').getKey([run.definitionId, 'answering']);
    if (open !== undefined) return { state: 'open-already', runId: open };
  }

  const isKnown = await definitions.getKey([definition.id, definition.version]);
  const row: RunRow = {
    id: run.id,
    definitionId: run.definitionId,
    version: run.version,
    state: run.state,
    day: run.state === 'done' ? run.finishedDay : run.startedDay,
    revision: revision.id,
    content: coded.value,
  };
  await Promise.all([isKnown ?? definitions.put(definition), runs.put(row), transaction.done]);
  return { state: 'kept' };
}

/** The run of this id; null when there is none. */
export async function readRun(
  database: NaastDatabase,
  codec: Codec,
  id: string,
): Promise<Coded<Revised<KeptRun> | null>> {
  return first(await unseal(codec, keptRunSchema, await database.getAll('runs', id)));
}

/** The one run of a definition that is not done; null when there is none. */
export async function readOpenRun(
  database: NaastDatabase,
  codec: Codec,
  definitionId: string,
): Promise<Coded<Revised<KeptRun> | null>> {
  const rows = await database.getAllFromIndex('runs', 'byDefinition', [definitionId, 'answering']);
  return first(await unseal(codec, keptRunSchema, rows));
}

/**
 * The runs of a period, those that are done by the day on which they were, the oldest first.
 * @param from `YYYY-MM-DD`, as `to`; both are included
 */
export async function runsBetween(
  database: NaastDatabase,
  codec: Codec,
  from: string,
  to: string,
): Promise<Coded<Revised<KeptRun>[]>> {
  return unseal(
    codec,
    keptRunSchema,
    await database.getAllFromIndex('runs', 'byDay', IDBKeyRange.bound(from, to)),
  );
}

/** The day on which a run of this definition was last finished; null when none was. Known of a locked journal too. */
export async function lastFinishedDay(database: NaastDatabase, definitionId: string): Promise<string | null> {
  const rows = await database.getAllFromIndex('runs', 'byDefinition', [definitionId, 'done']);
  return rows.reduce<string | null>((last, { day }) => (last === null || day > last ? day : last), null);
}

function first<Row>(rows: Coded<Row[]>): Coded<Row | null> {
  return rows.locked ? rows : { locked: false, value: rows.value[0] ?? null };
}

function failed(why: 'locked' | 'newer-exists'): KeepAnswer {
  return { state: 'failed', why };
}
