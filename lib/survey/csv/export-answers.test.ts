import { expect, test } from 'vitest';
import { begunRun } from '../testing/begun-run.ts';
import { ofKind, surveyOf } from '../testing/every-kind.ts';
import { exportAnswers } from './export-answers.ts';

const old = surveyOf([ofKind.grade]);
const young = { ...surveyOf([ofKind.agree]), version: 2 };
const runs = [
  begunRun(young, { agree: { kind: 'agree', value: 5 } }),
  begunRun(old, { grade: { kind: 'grade', value: 6 } }),
];

test('old answers come out under their own version, with its codebook beside them', () => {
  const { files, unknown } = exportAnswers([old, young], runs, 'comma');
  expect(files.map(({ name }) => name)).toEqual([
    'survey-v1-answers.csv',
    'survey-v1-codebook.csv',
    'survey-v2-answers.csv',
    'survey-v2-codebook.csv',
  ]);
  expect(unknown).toEqual([]);
  expect(files[0]?.text).toMatch(/"grade"\r\n.*"6"\r\n$/);
  expect(files[2]?.text).toMatch(/"agree"\r\n.*"5"\r\n$/);
});

test('a version that nobody answered has no files', () => {
  expect(exportAnswers([old, young], runs.slice(0, 1), 'comma').files).toHaveLength(2);
});

test('runs whose version is not known are given back, not left out in silence', () => {
  expect(exportAnswers([young], runs, 'comma').unknown).toEqual([runs[1]]);
});
