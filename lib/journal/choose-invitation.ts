import { areas, type Area } from '../prompts/prompt.ts';
import { questionId } from './area-question.ts';
import { dayNumber } from './day.ts';
import type { InvitationSettings } from './invitation-settings.ts';
import type { Invitation } from './invitation.ts';
import type { LocalTime } from './local-time.ts';
import { isSnoozed } from './snooze.ts';

/** So many contacts are saved before the whole self-assessment is offered: not on the first day. */
export const contactsBeforeAssessment = 10;

/** Who leaves so many questions in a row unanswered is asked no more than once in so many days: a nudge must not nag. */
const patience = 3;
const restWhenLeft = 7;

/** What may be asked: a question about one area, or the whole self-assessment. `of` is the id of its definition. */
export type Asked = { kind: 'question' | 'assessment'; of: string };

export type Occasion = {
  clock: LocalTime;
  settings: InvitationSettings;
  /** Milliseconds since the epoch, or null. */
  snoozedUntil: number | null;
  /** All that was asked before, in any order. */
  past: readonly Invitation[];
  /** Contacts saved so far; beyond `contactsBeforeAssessment` the number does not matter. */
  contacts: number;
  /** The day on which the last self-assessment was finished, or null. */
  lastAssessment: string | null;
};

const assessment: Asked = { kind: 'assessment', of: 'self-assessment' };

/**
 * What may be asked after a report was saved, or null: in working hours, one thing a day, a question or
 * a self-assessment no more often than the user chose. What was put off until later today is the one thing of today.
 *
 * Days count to both sides: where the clock was set back, a day to come counts as one that was, and a wrong day
 * far off silences nothing for years.
 */
export function chooseInvitation(occasion: Occasion): Asked | null {
  const { clock, settings, snoozedUntil, past } = occasion;
  if (!isWorkingTime(clock, settings) || isSnoozed(snoozedUntil, clock.now)) return null;
  const due = { assessment: isAssessmentDue(occasion), question: isQuestionDue(occasion) };
  for (const { kind, of, day } of past) {
    // Only what was put off is still due on its own day.
    if (kind !== 'intention' && day === clock.day) return due[kind] ? { kind, of } : null;
  }
  if (due.assessment) return assessment;
  return due.question ? { kind: 'question', of: questionId(leastAsked(past)) } : null;
}

function isWorkingTime(
  { hour, weekday }: LocalTime,
  { days, fromHour, toHour }: InvitationSettings,
): boolean {
  return days.includes(weekday) && hour >= fromHour && hour < toHour;
}

/** What the user put off was not the one of its day or weeks: they asked for it to come back. */
function hasCounted({ outcome }: Invitation): boolean {
  return outcome !== 'snoozed';
}

function isAssessmentDue({ clock, settings, past, contacts, lastAssessment }: Occasion): boolean {
  if (!settings.assessments || contacts < contactsBeforeAssessment) return false;
  const asked = past.filter((each) => each.kind === 'assessment' && hasCounted(each)).map(({ day }) => day);
  const days = lastAssessment === null ? asked : [...asked, lastAssessment];
  return days.every((day) => daysBetween(day, clock.day) >= settings.assessmentWeeks * 7);
}

function isQuestionDue({ clock, settings, past }: Occasion): boolean {
  if (!settings.questions) return false;
  const asked = past
    .filter((each) => each.kind === 'question' && hasCounted(each))
    .sort((a, b) => a.day.localeCompare(b.day));
  const latest = asked.slice(-patience);
  const isLeft = latest.length === patience && latest.every(({ outcome }) => outcome !== 'answered');
  const rest = isLeft ? Math.max(settings.questionDays, restWhenLeft) : settings.questionDays;
  return asked.every(({ day }) => daysBetween(day, clock.day) >= rest);
}

/** The area that was asked about least often; of those, the first in the order of the study. */
function leastAsked(past: readonly Invitation[]): Area {
  const times = (area: Area) =>
    past.filter((each) => each.of === questionId(area) && hasCounted(each)).length;
  return areas.reduce((least, area) => (times(area) < times(least) ? area : least));
}

function daysBetween(one: string, other: string): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}
