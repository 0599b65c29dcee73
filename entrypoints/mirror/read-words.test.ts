import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerAreaQuestion } from '../../lib/journal/answer-area-question.ts';
import { findAreaQuestion } from '../../lib/journal/area-question.ts';
import { plainCodec, type Codec } from '../../lib/store/codec.ts';
import { openDatabase, type NaastDatabase } from '../../lib/store/database.ts';
import { keepReflection } from '../../lib/store/reflections.ts';
import { keepRun } from '../../lib/store/runs.ts';
import { selfAssessment } from '../../lib/survey/definitions/self-assessment.ts';
import { startRun } from '../../lib/survey/moves.ts';
import type { AnsweringRun, DoneRun } from '../../lib/survey/run.ts';
import { readBegun, readWords } from './read-words.ts';

let database: NaastDatabase;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const revision = () => ({ id: crypto.randomUUID(), after: [] });
const begun = (): AnsweringRun =>
  startRun(selfAssessment, { id: crypto.randomUUID(), seed: 1, day: '2026-11-01' });
const done = (): DoneRun => {
  const { at: _at, ...run } = begun();
  const answers = { grade: { kind: 'grade', value: 7 } } as const;
  return { ...run, state: 'done', answers, finishedDay: '2026-11-02' };
};

const locked: Codec = { ...plainCodec, decode: () => Promise.resolve({ locked: true }) };

describe('what the user wrote', () => {
  test('is read with the self-assessment that goes on, and the revisions to write on from', async () => {
    const [one, other] = [done(), begun()];
    const written = revision();
    await keepRun(database, plainCodec, one, selfAssessment, revision());
    await keepRun(database, plainCodec, other, selfAssessment, written);
    const note = { about: one.id, day: '2026-11-02', text: 'Anders dan ik dacht.' };
    await keepReflection(database, plainCodec, note, revision());
    const read = await readWords(database, plainCodec, selfAssessment);
    if (read.locked) throw new Error('It is locked');
    expect(read.value.words).toMatchObject({
      assessments: [{ runId: one.id, day: '2026-11-02', firstGrade: 7, secondGrade: null }],
      begun: { run: other, definition: { version: selfAssessment.version } },
      reflections: [note],
      intentions: [],
    });
    expect(read.value.revisions.get(other.id)).toBe(written.id);
  });

  test('is read with the answers to single questions', async () => {
    const question = findAreaQuestion('area-talk');
    if (!question) throw new Error('There is no such question');
    const start = { id: crypto.randomUUID(), seed: 1, day: '2026-11-03' };
    const run = answerAreaQuestion(question, { kind: 'choice', option: 'more' }, start);
    await keepRun(database, plainCodec, run, question.definition, revision());
    const read = await readWords(database, plainCodec, selfAssessment);
    if (read.locked) throw new Error('It is locked');
    expect(read.value.words).toMatchObject({
      assessments: [],
      areaAnswers: [{ area: 'talk', day: '2026-11-03', option: 'more' }],
    });
  });

  test('keeps the questions under which it was answered', async () => {
    const earlier = { ...selfAssessment, version: selfAssessment.version + 5 };
    await keepRun(database, plainCodec, { ...done(), version: earlier.version }, earlier, revision());
    const read = await readWords(database, plainCodec, selfAssessment);
    if (read.locked) throw new Error('It is locked');
    expect(read.value.words.assessments).toMatchObject([{ version: earlier.version }]);
  });

  test('is not read while it is locked', async () => {
    await keepRun(database, plainCodec, done(), selfAssessment, revision());
    expect(await readWords(database, locked, selfAssessment)).toEqual({ locked: true });
  });

  test('that another window began can be gone on with, until it is done', async () => {
    const run = begun();
    await keepRun(database, plainCodec, run, selfAssessment, revision());
    expect(await readBegun(database, plainCodec, selfAssessment, run.id)).toMatchObject({ begun: { run } });
    expect(await readBegun(database, plainCodec, selfAssessment, crypto.randomUUID())).toBe(null);
  });
});
