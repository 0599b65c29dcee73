import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAssessment } from '../../../lib/journal/assessment.ts';
import { dayOf } from '../../../lib/journal/contact.ts';
import { gradeSeries } from '../../../lib/journal/grade-series.ts';
import { networkCues } from '../../../lib/journal/network-cues.ts';
import { plainCodec } from '../../../lib/store/codec.ts';
import { contactsBetween } from '../../../lib/store/contacts.ts';
import { openDatabase, type NaastDatabase } from '../../../lib/store/database.ts';
import { readDefinitions } from '../../../lib/store/definitions.ts';
import { readIntentions } from '../../../lib/store/intentions.ts';
import { offersBetween } from '../../../lib/store/offers.ts';
import { readReflections } from '../../../lib/store/reflections.ts';
import { runsBetween } from '../../../lib/store/runs.ts';
import { selfAssessment } from '../../../lib/survey/definitions/self-assessment.ts';
import { readDefinition } from '../../../lib/survey/parse-definition.ts';
import { storeYear } from './browser/store-year.ts';
import { composeYear, type FilledYear } from './compose-year.ts';

const now = new Date(2026, 10, 24, 15).getTime();
const [from, to] = ['2025-11-25', '2026-11-23'];

describe('the fictional year', () => {
  let year: FilledYear;
  let database: NaastDatabase;

  beforeAll(async () => {
    year = await composeYear(now);
    await storeYear(year);
    database = await openDatabase();
  }, 60_000);

  test('is the same for the same day', async () => {
    expect(await composeYear(now)).toEqual(year);
  }, 60_000);

  test('is taken whole by the store, which reads it back through its schemas', async () => {
    expect(await contactsBetween(database, from, to)).toHaveLength(year.contacts.length);
    expect(await offersBetween(database, from, to)).toHaveLength(year.offers.length);
    expect(await readReflections(database, plainCodec)).toMatchObject({ value: { length: 5 } });
    expect(await readIntentions(database, plainCodec)).toMatchObject({ value: { length: 5 } });
  });

  test('holds fourteen clients, each known by a key alone', async () => {
    const keys = new Set((await contactsBetween(database, from, to)).map(({ clientKey }) => clientKey));
    expect(keys.size).toBe(14);
    expect([...keys].filter((key) => key === null || /^\d+$/.test(key))).toEqual([]);
  });

  test('has a holiday in which nothing is written', () => {
    const days = new Set(year.contacts.map(({ day }) => day));
    const inLeave = Array.from({ length: 25 }, (_, i) => dayOf(new Date(2026, 10, 24 - 130 + i).getTime()));
    expect(inLeave.filter((day) => days.has(day))).toEqual([]);
  });

  test('brings the network up more often at its end than at its beginning', () => {
    const share = (part: FilledYear['contacts']) =>
      part.filter(({ cues }) => cues.some((cue) => networkCues.has(cue))).length / part.length;
    const third = Math.floor(year.contacts.length / 3);
    expect(share(year.contacts.slice(-third))).toBeGreaterThan(share(year.contacts.slice(0, third)) + 0.1);
  });

  test('has eight self-assessments around a 6 or a 7, with a pause and other questions at first', async () => {
    const runs = await runsBetween(database, plainCodec, from, to);
    const definitions = await readDefinitions(database);
    const graded = (runs.locked ? [] : runs.value).flatMap(({ content: run }) => {
      const definition = definitions.find(({ version }) => version === run.version);
      return definition && run.state === 'done' ? [readAssessment(definition, run)] : [];
    });
    const points = gradeSeries(graded, { from, to }, selfAssessment.version);
    expect(points.map(({ firstGrade, secondGrade }) => [firstGrade, secondGrade])).toEqual([
      [6, 6],
      [6, 7],
      [7, 6],
      [6, 6],
      [7, 7],
      [6, 5],
      [6, 7],
      [7, 7],
    ]);
    expect(points.map(({ otherVersion }) => otherVersion).indexOf(false)).toBe(2);
    expect(points.filter(({ afterPause }) => afterPause)).toHaveLength(1);
  });

  test('asks no question that a definition may not ask', () => {
    expect(year.assessments.filter(({ definition }) => !readDefinition(definition).ok)).toEqual([]);
  });
});
