import type { GradePoint } from '../../lib/journal/grade-series.ts';
import type { Summary } from '../../lib/journal/summarise-period.ts';
import { areas } from '../../lib/prompts/prompt.ts';
import type { Cell } from '../../lib/survey/csv/write-csv.ts';
import { m } from '../../messages/compiled/messages.js';
import { areaLabel } from '../names/area-label.ts';

/** The grades as rows of a file, under a row of headings. */
export function gradeRows(points: readonly GradePoint[]): Cell[][] {
  return [
    [m.mirror_csv_day(), m.mirror_grade_first(), m.mirror_grade_second(), m.mirror_csv_version()],
    ...points.map(({ day, firstGrade, secondGrade, version }) => [day, firstGrade, secondGrade, version]),
  ];
}

/** The counts of each week or month as rows of a file, under a row of headings; a pause has counts of nought. */
export function reportRows({ buckets }: Summary): Cell[][] {
  const headings = [
    m.mirror_csv_from(),
    m.mirror_contacts(),
    m.mirror_network(),
    m.mirror_csv_informal(),
    m.mirror_csv_formal(),
    ...areas.map(areaLabel),
    m.mirror_asked(),
    m.mirror_csv_acted(),
    m.mirror_csv_dismissed(),
  ];
  return [
    headings,
    ...buckets.map(({ start, tally }) => [
      start,
      tally.contacts,
      tally.network,
      tally.informal,
      tally.formal,
      ...areas.map((area) => tally.areas[area]),
      tally.shown,
      tally.acted,
      tally.dismissed,
    ]),
  ];
}
