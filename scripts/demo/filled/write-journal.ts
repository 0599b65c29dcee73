import { dayOf } from '../../../lib/journal/contact.ts';
import type { Intention } from '../../../lib/journal/intention.ts';
import type { Invitation } from '../../../lib/journal/invitation.ts';
import type { Reflection } from '../../../lib/journal/reflection.ts';
import type { Definition } from '../../../lib/survey/definition.ts';
import { selfAssessment } from '../../../lib/survey/definitions/self-assessment.ts';
import type { DoneRun } from '../../../lib/survey/run.ts';
import { createDice } from '../../simulate/dice.ts';
import { otherAssessment, runOf } from './assessment-run.ts';
import { assessments } from './assessments.ts';
import { makeId } from './make-id.ts';
import { assessmentNotes, intentions, monthNotes } from './notes.ts';
import { daysBefore, workingDayBefore } from './working-day.ts';

/** What a user has in their journal after a year. */
export type Journal = {
  assessments: { run: DoneRun; definition: Definition }[];
  reflections: Reflection[];
  intentions: Intention[];
  invitations: Invitation[];
};

const seed = 7;
/** Of the self-assessments, the first so many were made with other questions. */
const otherQuestions = 2;

/** A fictional year of self-assessments, notes and intentions up to `now` (milliseconds since the epoch). */
export function writeJournal(now: number): Journal {
  const dice = createDice(seed);
  const day = (ago: number) => dayOf(daysBefore(now, workingDayBefore(now, ago)).getTime());
  const made = assessments.map((assessment, i) => {
    const definition = i < otherQuestions ? otherAssessment : selfAssessment;
    const start = { id: makeId(dice), seed: Math.floor(dice.share() * 2 ** 32), day: day(assessment.ago) };
    return { definition, run: runOf(definition, assessment, start) };
  });
  const notes = made.flatMap(({ run }, i): Reflection[] => {
    const text = assessmentNotes[i];
    return text === undefined ? [] : [{ about: run.id, day: run.finishedDay, text }];
  });
  return {
    assessments: made,
    reflections: [
      ...notes,
      ...monthNotes.map(({ ago, text }) => ({ about: day(ago).slice(0, 7), day: day(ago), text })),
    ],
    intentions: intentions.map(({ ago, ...rest }) => ({ id: makeId(dice), day: day(ago), ...rest })),
    invitations: made.map(({ run }) => ({
      id: makeId(dice),
      kind: 'assessment',
      of: selfAssessment.id,
      day: run.finishedDay,
      outcome: 'answered',
    })),
  };
}
