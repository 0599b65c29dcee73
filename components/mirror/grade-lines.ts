import type { GradePoint } from '../../lib/journal/grade-series.ts';
import { m } from '../../messages/compiled/messages.js';
import type { Line } from '../charts/chart-data.ts';
import type { Described } from '../charts/chart-options.ts';
import { dayLabel } from './day-label.ts';

/** Where the study found that professionals put themselves. */
export const band = [6, 7] as const;

/** Both grades as lines: the first one open and dashed, the second one full. */
export function gradeLines(points: readonly GradePoint[]): Line[] {
  const lineOf = (label: string, look: Line['look'], grade: (point: GradePoint) => number | null): Line => ({
    label,
    look,
    points: points.map((point) => ({
      day: point.day,
      value: grade(point),
      broken: point.afterPause,
      marked: point.otherVersion,
    })),
  });
  return [
    lineOf(m.mirror_grade_first(), 'hollow', ({ firstGrade }) => firstGrade),
    lineOf(m.mirror_grade_second(), 'filled', ({ secondGrade }) => secondGrade),
  ];
}

/** A grade in words; the second one may not have been given. */
export function gradeWords(grade: number | null): string {
  return grade === null ? m.mirror_grade_none() : String(grade);
}

/** What is told of one self-assessment when it is pointed at. */
export function describeGrades(point: GradePoint | undefined): Described {
  if (!point) return { title: '', values: [] };
  return {
    title: dayLabel(point.day),
    values: [
      `${m.mirror_grade_first()}: ${point.firstGrade}`,
      `${m.mirror_grade_second()}: ${gradeWords(point.secondGrade)}`,
    ],
  };
}

/** The whole picture in a sentence, for who can't see it. */
export function describeLine(points: readonly GradePoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  return m.mirror_grades_described({
    count: points.length,
    from: dayLabel(first.day),
    to: dayLabel(last.day),
    first: last.firstGrade,
    second: gradeWords(last.secondGrade),
  });
}
