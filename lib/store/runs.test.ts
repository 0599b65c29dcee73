import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Revision } from '../journal/revision.ts';
import type { KeptRun } from '../survey/run.ts';
import { plainCodec } from './codec.ts';
import { openDatabase, type NaastDatabase } from './database.ts';
import { readDefinition } from './definitions.ts';
import { keepRun, readOpenRun, readRun, runsBetween } from './runs.ts';
import { lockedCodec } from './testing/locked-codec.ts';
import { nextRevision } from './testing/next-revision.ts';
import { finished, someDefinition, someRun } from './testing/some-run.ts';

let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const keep = (run: KeptRun, revision: Revision = nextRevision(), definition = someDefinition) =>
  keepRun(database, plainCodec, run, definition, revision);
const opened = (value: unknown) => ({ locked: false, value });
const kept = { state: 'kept' };
const newerExists = { state: 'failed', why: 'newer-exists' };

describe('a run', () => {
  const run = someRun();
  const answered = someRun({ ...run, answers: { first: { kind: 'grade', value: 6 } }, at: 'try' });

  test('is kept as a whole at each answer, and read on the same item', async () => {
    const [begun, later] = [nextRevision(), nextRevision()];
    expect(await keep(run, begun)).toEqual(kept);
    expect(await keep(answered, { ...later, after: [begun.id] })).toEqual(kept);
    expect(await readRun(database, plainCodec, run.id)).toEqual(
      opened({ content: answered, revision: later.id }),
    );
  });

  test('that is sent again because no answer came is kept once, and not taken back', async () => {
    const begun = nextRevision();
    await keep(run, begun);
    await keep(answered, nextRevision(begun));
    expect(await keep(run, begun)).toEqual(newerExists);
    expect(await readRun(database, plainCodec, run.id)).toMatchObject(opened({ content: answered }));
  });

  test('is not overwritten by a window that read an older state', async () => {
    const begun = nextRevision();
    await keep(run, begun);
    const here = keep(answered, nextRevision(begun));
    const there = keep({ ...run, at: 'try' }, nextRevision(begun));
    expect(await Promise.all([here, there])).toEqual([kept, newerExists]);
    expect(await readRun(database, plainCodec, run.id)).toMatchObject(opened({ content: answered }));
  });

  test('that is done never goes back to answering, but may be finished again as it was read', async () => {
    const [begun, done] = [nextRevision(), nextRevision()];
    await keep(answered, begun);
    expect(await keep(finished(answered, '2026-11-21'), { ...done, after: [begun.id] })).toEqual(kept);
    expect(await keep(answered, nextRevision(done))).toEqual(newerExists);
    expect(await keep(finished(answered, '2026-11-21'), nextRevision(done))).toEqual(kept);
  });

  test('that nobody knows is null', async () => {
    expect(await readRun(database, plainCodec, run.id)).toEqual(opened(null));
  });
});

describe('a definition', () => {
  test('has one open run: who begins another, also at the same moment, is given the open one', async () => {
    const [one, other] = [someRun(), someRun()];
    expect(await Promise.all([keep(one), keep(other)])).toEqual([
      kept,
      { state: 'open-already', runId: one.id },
    ]);
    expect(await readOpenRun(database, plainCodec, 'small')).toMatchObject(opened({ content: one }));
    expect(await readRun(database, plainCodec, other.id)).toEqual(opened(null));
  });

  test('has a new run when the last one is done, and another definition has its own', async () => {
    const [run, begun] = [someRun(), nextRevision()];
    await keep(run, begun);
    await keep(finished(run, '2026-11-21'), nextRevision(begun));
    expect(await readOpenRun(database, plainCodec, 'small')).toEqual(opened(null));
    expect(await keep(someRun())).toEqual(kept);
    const other = { ...someDefinition, id: 'other' };
    expect(await keep(someRun({ definitionId: 'other' }), nextRevision(), other)).toEqual(kept);
  });

  test('is kept with its version at the first answer, and never changed', async () => {
    const [run, begun] = [someRun(), nextRevision()];
    await keep(run, begun);
    const changed = { ...someDefinition, title: { nl: 'Anders', en: 'Other' } };
    await keep(run, nextRevision(begun), changed);
    expect(await readDefinition(database, 'small', 1)).toEqual(someDefinition);
    expect(await readDefinition(database, 'small', 2)).toBeNull();
  });

  test('must be the one that the run answers', async () => {
    await expect(keep(someRun({ version: 2 }))).rejects.toThrow(/another definition/);
    expect(await readOpenRun(database, plainCodec, 'small')).toEqual(opened(null));
  });
});

test('runs of a period are read by the day on which they were finished, or else begun', async () => {
  const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
  for (const day of days) await keep(finished(someRun(), day));
  await keep(someRun());
  const read = await runsBetween(database, plainCodec, '2026-11-01', '2026-11-30');
  const runs = read.locked ? [] : read.value.map(({ content }) => content);
  expect(runs.map((run) => (run.state === 'done' ? run.finishedDay : run.startedDay))).toEqual([
    '2026-11-01',
    '2026-11-20',
    '2026-11-30',
  ]);
});

test('while the journal is locked nothing is kept or read, and both say so', async () => {
  const run = someRun();
  await keep(run);
  expect(await keepRun(database, lockedCodec, someRun(), someDefinition, nextRevision())).toEqual({
    state: 'failed',
    why: 'locked',
  });
  expect(await readRun(database, lockedCodec, run.id)).toEqual({ locked: true });
  expect(await readOpenRun(database, lockedCodec, 'small')).toEqual({ locked: true });
});

test('a run that cannot be read is an error, not a gap', async () => {
  const run = someRun();
  await keep(run);
  const row = await database.get('runs', run.id);
  await database.put('runs', {
    ...row,
    content: { ...run, answers: { first: { kind: 'grade', value: 11 } } },
  } as never);
  await expect(readRun(database, plainCodec, run.id)).rejects.toThrow(/value/);
});
