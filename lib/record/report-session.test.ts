import { beforeEach, describe, expect, test } from 'vitest';
import {
  continueSession,
  markSaved,
  type OpenReport,
  type ReportSession,
  type Sight,
} from './report-session.ts';

const long = 'Vandaag is gesproken over de week. '.repeat(6);
const other = 'Met de huisarts overlegd en een afspraak gemaakt. '.repeat(5);

let ids: number;
beforeEach(() => {
  ids = 0;
});

function see(session: ReportSession, sight: Partial<Sight>): OpenReport {
  const newId = () => `report-${(ids += 1)}`;
  return continueSession(
    session,
    { text: '', client: null, byUser: false, elsewhere: false, ...sight },
    newId,
  );
}

const fresh = (sight: Partial<Sight> = {}) => see({ state: 'none' }, sight);

describe('a report goes on under its id', () => {
  test('while it is typed', () => {
    const opened = fresh();
    const typed = see(opened, { text: 'Met', byUser: true });
    expect(see(typed, { text: long, byUser: true }).reportId).toBe(opened.reportId);
  });

  test('when its field is replaced by one with the same text', () => {
    const written = fresh({ text: long, byUser: true });
    expect(see(written, { text: long }).reportId).toBe(written.reportId);
  });

  test('when the record app puts a template around what was typed', () => {
    const written = fresh({ text: long, byUser: true });
    expect(see(written, { text: `Doel van het gesprek:\n${long}\nAfspraken:\n` }).reportId).toBe(
      written.reportId,
    );
  });

  test('when the record app fills an empty field, or one with a few words', () => {
    expect(see(fresh(), { text: long }).reportId).toBe('report-1');
    expect(see(fresh({ text: 'Gesprek', byUser: true }), { text: long }).reportId).toBe('report-2');
  });

  test('when the user empties it without saving, and starts again', () => {
    const written = fresh({ text: long, byUser: true });
    const emptied = see(written, { text: '', byUser: true });
    expect(see(emptied, { text: other, byUser: true }).reportId).toBe(written.reportId);
  });

  test('when it is saved and written on', () => {
    const saved = markSaved(fresh({ text: long, byUser: true }), 'report-1');
    expect(see(saved, { text: `${long} En verder.`, byUser: true }).reportId).toBe('report-1');
  });

  test('when the client is shown late, or not for a while', () => {
    const opened = fresh({ text: long, byUser: true });
    const shown = see(opened, { text: long, client: 'A' });
    expect(see(shown, { text: long, client: null })).toMatchObject({
      reportId: opened.reportId,
      client: 'A',
    });
  });
});

test('a report in parts goes on from field to field, and is not taken for one that started filled', () => {
  const written = fresh({ text: long, byUser: true });
  const next = see(written, { text: '', elsewhere: true });
  expect(see(next, { text: other, elsewhere: true })).toMatchObject({
    reportId: written.reportId,
    startedFilled: false,
  });
});

describe('a new report begins', () => {
  test('when the user goes on in another field after a save, or after typing nothing', () => {
    const saved = markSaved(fresh({ text: long, byUser: true }), 'report-1');
    expect(see(saved, { text: '', elsewhere: true }).reportId).toBe('report-2');
    expect(see(fresh(), { text: other, elsewhere: true }).startedFilled).toBe(true);
  });

  test('when another client is shown', () => {
    const written = fresh({ text: long, client: 'A', byUser: true });
    expect(see(written, { text: long, client: 'B' })).toMatchObject({ reportId: 'report-2', client: 'B' });
  });

  test('when the field is emptied after a save, by the record app or by the user', () => {
    for (const byUser of [true, false]) {
      const saved = markSaved(fresh({ text: long, byUser: true }), `report-${ids}`);
      expect(see(saved, { byUser }).reportId).toBe(`report-${ids}`);
      expect(see(saved, { byUser }).saved).toBe(false);
    }
  });

  test('when the record app empties the field', () => {
    expect(see(fresh({ text: long, byUser: true }), { text: '' }).reportId).toBe('report-2');
  });

  test('when the record app puts another text of some length in its place', () => {
    const written = fresh({ text: long, byUser: true });
    expect(see(written, { text: other })).toMatchObject({ reportId: 'report-2', startedFilled: true });
  });

  test('after a save, when the next one begins with the same template', () => {
    const template =
      'Doel van het gesprek: (waarom kwamen wij bij elkaar) Wat is besproken: Wat is afgesproken: ';
    const saved = markSaved(fresh({ text: template + long, byUser: true }), 'report-1');
    expect(see(saved, { text: template }).reportId).toBe('report-2');
  });
});

describe('a report started filled', () => {
  test('when the field held 25 words before anything was typed', () => {
    expect(fresh({ text: long }).startedFilled).toBe(true);
    expect(fresh({ text: 'woord '.repeat(25) }).startedFilled).toBe(true);
    expect(fresh({ text: 'woord '.repeat(24) }).startedFilled).toBe(false);
  });

  test('when it was filled late, but before anything was typed', () => {
    const filled = see(fresh(), { text: long });
    expect(see(filled, { text: `${long} en`, byUser: true }).startedFilled).toBe(true);
  });

  test('not when the words came in with the first thing that the user did', () => {
    expect(fresh({ text: long, byUser: true }).startedFilled).toBe(false);
    expect(see(fresh(), { text: long, byUser: true }).startedFilled).toBe(false);
  });
});

test('only the report that was saved is marked', () => {
  const opened = fresh({ text: long });
  expect(markSaved(opened, 'another')).toBe(opened);
  expect(markSaved({ state: 'none' }, 'another')).toEqual({ state: 'none' });
});
