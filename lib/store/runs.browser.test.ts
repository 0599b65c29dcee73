import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KeptRun } from '../survey/run.ts';
import { plainCodec } from './codec.ts';
import { databaseName, openDatabase, type NaastDatabase } from './database.ts';
import { keepRun } from './runs.ts';
import { nextRevision } from './testing/next-revision.ts';
import { someDefinition, someRun } from './testing/some-run.ts';

let here: NaastDatabase;
let there: NaastDatabase;

beforeEach(async () => {
  await deleteDB(databaseName);
  [here, there] = await Promise.all([openDatabase(), openDatabase()]);
});
afterEach(() => {
  here.close();
  there.close();
});

const keep = (database: NaastDatabase, run: KeptRun, revision = nextRevision()) =>
  keepRun(database, plainCodec, run, someDefinition, revision);

test('over two connections one run is begun, and the other connection is told which', async () => {
  const answers = await Promise.all([keep(here, someRun()), keep(there, someRun())]);
  const rows = await here.getAll('runs');
  expect(rows).toHaveLength(1);
  expect(answers).toContainEqual({ state: 'kept' });
  expect(answers).toContainEqual({ state: 'open-already', runId: rows[0]?.id });
});

test('over two connections one answer is kept, and the other connection is told that a newer one exists', async () => {
  const [run, begun] = [someRun(), nextRevision()];
  await keep(here, run, begun);
  const graded = (value: number): KeptRun => ({ ...run, answers: { first: { kind: 'grade', value } } });
  const answers = await Promise.all([
    keep(here, graded(6), nextRevision(begun)),
    keep(there, graded(9), nextRevision(begun)),
  ]);
  expect(answers).toContainEqual({ state: 'kept' });
  expect(answers).toContainEqual({ state: 'failed', why: 'newer-exists' });
  const [row] = await there.getAll('runs');
  expect(row?.content).toEqual(graded(answers[0].state === 'kept' ? 6 : 9));
});
