import type { Reflection } from '../../lib/journal/reflection.ts';
import { isWithin, type Period } from '../../lib/journal/period.ts';
import { noteLabel } from './note-label.ts';
import type { Subject } from './note-subjects.ts';

/** The notes on what lies in the period, each under its subject in words, in the order of the subjects. */
export function notesOfPeriod(
  subjects: readonly Subject[],
  reflections: readonly Pick<Reflection, 'about' | 'text'>[],
  period: Period,
): { label: string; text: string }[] {
  return subjects
    .filter((subject) => isWithin(dayOf(subject, period), period))
    .map((subject) => ({
      label: noteLabel(subject),
      text: reflections.find(({ about }) => about === subject.about)?.text ?? '',
    }))
    .filter(({ text }) => text !== '');
}

/** A month is of the period when its last day or an earlier one is: its first day, but not before the period's. */
function dayOf(subject: Subject, period: Period): string {
  if (subject.kind === 'run') return subject.day;
  return subject.about === period.from.slice(0, 7) ? period.from : `${subject.about}-01`;
}
