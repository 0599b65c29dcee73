import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { gradeSeries } from '../../lib/journal/grade-series.ts';
import { csvVariants, writeCsv } from '../../lib/survey/csv/write-csv.ts';
import { period, reports, words } from './example-mirror.ts';
import { gradeRows, reportRows } from './summary-table.ts';

describe.each(csvVariants)('a file of the mirror with a %s', (variant) => {
  const read = (rows: Parameters<typeof writeCsv>[0]) =>
    Papa.parse<string[]>(writeCsv(rows, variant).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

  test('has both grades of each day; empty is what was not given', () => {
    const rows = read(gradeRows(gradeSeries(words.assessments, period, 1)));
    expect(rows.slice(1)).toEqual([
      ['2025-12-01', '7', '6', '1'],
      ['2026-01-20', '6', '', '1'],
      ['2026-11-02', '7', '8', '2'],
    ]);
  });

  test('has the counts of every month, also of a pause, and they add up to what is shown', () => {
    const [headings, ...rows] = read(reportRows(reports.summary));
    expect(rows).toHaveLength(13);
    expect(rows.every((row) => row.length === headings?.length)).toBe(true);
    const contacts = rows.reduce((sum, [, count]) => sum + Number(count), 0);
    expect(contacts).toBe(reports.summary.total.contacts);
  });
});
