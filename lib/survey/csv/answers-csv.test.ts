import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Answers } from '../answer.ts';
import type { Item } from '../item.ts';
import type { KeptRun } from '../run.ts';
import { begunRun } from '../testing/begun-run.ts';
import { ofKind, surveyOf } from '../testing/every-kind.ts';
import { answersCsv } from './answers-csv.ts';

const why: Item = { ...ofKind.open, id: 'why', when: { item: 'grade', is: 'less', to: 6 } };
const survey = surveyOf([ofKind.grade, why, ofKind.choices]);

const run = (id: string, startedDay: string, answers: Answers): KeptRun => ({
  ...begunRun(survey, answers),
  id: `5f0c6d2e-6d0e-4c6b-9a39-${id.padStart(12, '0')}`,
  startedDay,
});

function read(runs: readonly KeptRun[]): Record<string, string>[] {
  const text = answersCsv(survey, runs, 'semicolon');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const answered: Answers = {
  grade: { kind: 'grade', value: 4 },
  why: { kind: 'open', text: '=because; "so"\nthere' },
  choices: { kind: 'choices', options: ['tea'] },
};

test('a run is a row, with days, state and version', () => {
  const { at: _at, ...kept } = begunRun(survey, answered);
  expect(read([{ ...kept, state: 'done', finishedDay: '2026-11-25' }])).toEqual([
    {
      run_id: kept.id,
      definition_id: 'survey',
      version: '1',
      state: 'done',
      started_day: '2026-11-24',
      finished_day: '2026-11-25',
      grade: '4',
      why: '\'=because; "so"\nthere',
      'choices.tea': '1',
      'choices.coffee': '0',
      'choices.water': '0',
    },
  ]);
});

test('what was not answered is empty, and so is what is not shown any more', () => {
  const hidden: Answers = { ...answered, grade: { kind: 'grade', value: 8 } };
  delete hidden['choices'];
  expect(read([run('1', '2026-11-24', hidden)])).toMatchObject([
    { state: 'answering', finished_day: '', grade: '8', why: '', 'choices.tea': '' },
  ]);
});

test('rows stand from old to new, and columns do not depend on what was answered', () => {
  const rows = read([
    run('3', '2026-11-24', answered),
    run('1', '2026-01-05', {}),
    run('2', '2026-11-24', {}),
  ]);
  expect(rows.map((row) => row['run_id']?.at(-1))).toEqual(['1', '2', '3']);
  expect(Object.keys(read([])[0] ?? {})).toEqual([]);
  const [head] = answersCsv(survey, [], 'comma').split('\r\n');
  expect(answersCsv(survey, [run('1', '2026-01-05', answered)], 'comma')).toContain(head);
});

test('answers of another version are not put under this one', () => {
  const old: KeptRun = { ...run('1', '2026-01-05', answered), version: 9 };
  expect(() => answersCsv(survey, [old], 'comma')).toThrow(/survey 9/);
});
