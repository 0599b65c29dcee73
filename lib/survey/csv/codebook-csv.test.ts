import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ofKind, surveyOf } from '../testing/every-kind.ts';
import { answersCsv } from './answers-csv.ts';
import { codebookCsv } from './codebook-csv.ts';

const survey = surveyOf(Object.values(ofKind));

const rows = Papa.parse<Record<string, string>>(codebookCsv(survey, 'semicolon'), {
  header: true,
  skipEmptyLines: true,
}).data;
const rowOf = (column: string) => rows.find((row) => row['column'] === column);

test('every column of answers has its row, in the same order', () => {
  const [head = []] = Papa.parse<string[]>(answersCsv(survey, [], 'semicolon')).data;
  expect(rows.map((row) => row['column'])).toEqual(head.slice(6));
});

test('a row tells item, question, option and version', () => {
  expect(rowOf('choices.tea')).toEqual({
    definition_id: 'survey',
    version: '1',
    column: 'choices.tea',
    item_id: 'choices',
    kind: 'choices',
    required: 'no',
    question_nl: 'question',
    question_en: 'question',
    about_nl: 'tea',
    about_en: 'tea',
    limits: '1..2 chosen',
    values_nl: '0 = Niet gekozen | 1 = Gekozen',
    values_en: '0 = Not chosen | 1 = Chosen',
  });
});

test.each([
  ['grade', '1..10', '1 = low | 10 = high'],
  ['agree', '1..5', '1 = Disagree wholly | 2 = Disagree | 3 = In between | 4 = Agree | 5 = Agree wholly'],
  ['choice', '', 'tea = tea | coffee = coffee | water = water'],
  ['rank.tea', '1..3', '1 = Foremost'],
  ['budget.tea', '10 points in all', '10 = All points'],
  ['factors.courage', '0..2', '0 = not | 1 = a little | 2 = a lot'],
  ['open', 'at most 20 characters', ''],
])('the scale of %s is told', (column, limits, values) => {
  expect(rowOf(column)).toMatchObject({ limits, values_en: values });
});

test('a factor is told in words', () => {
  expect(rowOf('factors.courage')).toMatchObject({ about_nl: 'Durf en lef', about_en: 'Courage' });
});
