import { m } from '../../messages/compiled/messages.js';
import { dayLabel, monthLabel } from './day-label.ts';
import type { Subject } from './note-subjects.ts';

/** A subject in words. */
export function noteLabel(subject: Subject): string {
  return subject.kind === 'run'
    ? m.mirror_note_run({ day: dayLabel(subject.day) })
    : monthLabel(subject.about);
}
