import { addMonths } from '../../lib/journal/day.ts';

/** What a note is about: a self-assessment by its run's id, or a month (`YYYY-MM`). */
export type Subject = { kind: 'run'; about: string; day: string } | { kind: 'month'; about: string };

/** How many months back one can begin a note; those that have one already stay in the list. */
const monthsBack = 12;

/**
 * What can be written about, the newest first: the months of the last year, the self-assessments, and whatever has a
 * note already.
 * @param today `YYYY-MM-DD`
 * @param abouts what the notes that are there are about
 */
export function noteSubjects(
  today: string,
  assessments: readonly { runId: string; day: string }[],
  abouts: readonly string[],
): [Subject, ...Subject[]] {
  const thisMonth = today.slice(0, 7);
  const months = new Set([
    ...Array.from({ length: monthsBack }, (_, back) => addMonths(`${thisMonth}-01`, -back).slice(0, 7)),
    ...abouts.filter((about) => /^\d{4}-\d{2}$/.test(about)),
  ]);
  months.delete(thisMonth);
  const subjects: Subject[] = [
    ...[...months].map((about): Subject => ({ kind: 'month', about })),
    ...assessments.map(({ runId, day }): Subject => ({ kind: 'run', about: runId, day })),
  ];
  // A self-assessment stands before the month in which it was made; this month stands first of all.
  return [
    { kind: 'month', about: thisMonth },
    ...subjects.sort((a, b) => placeOf(b).localeCompare(placeOf(a))),
  ];
}

function placeOf(subject: Subject): string {
  return subject.kind === 'run' ? subject.day : subject.about;
}
