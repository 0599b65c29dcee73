import { dayNumber } from './day.ts';
import { isWithin, type Period } from './period.ts';

/** What the series must know of a self-assessment; the second grade is null where it was not given. */
export type Graded = {
  runId: string;
  day: string;
  version: number;
  firstGrade: number;
  secondGrade: number | null;
};

/** One self-assessment on the line of grades. */
export type GradePoint = Graded & {
  /** More than a quarter passed since the one before: the line between the two is not drawn through. */
  afterPause: boolean;
  /** It was made with other questions than those of today. */
  otherVersion: boolean;
};

/** One asks for a self-assessment every six weeks or more: after a quarter, at least one was passed by. */
const pauseDays = 92;

/**
 * The self-assessments of a period as a line of grades, oldest first.
 * @param version that of the questions as they are today
 */
export function gradeSeries(graded: readonly Graded[], period: Period, version: number): GradePoint[] {
  const within = graded
    .filter(({ day }) => isWithin(day, period))
    .sort((a, b) => a.day.localeCompare(b.day) || a.runId.localeCompare(b.runId));
  return within.map((point, index) => {
    const before = within[index - 1];
    return {
      ...point,
      afterPause: before !== undefined && dayNumber(point.day) - dayNumber(before.day) > pauseDays,
      otherVersion: point.version !== version,
    };
  });
}
