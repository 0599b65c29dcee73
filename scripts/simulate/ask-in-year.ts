import { chooseInvitation } from '../../lib/journal/choose-invitation.ts';
import { firstInvitationSettings } from '../../lib/journal/invitation-settings.ts';
import type { Invitation } from '../../lib/journal/invitation.ts';
import { localTime } from '../../lib/journal/local-time.ts';
import { snoozedUntil as endOf, type Snooze } from '../../lib/journal/snooze.ts';
import type { Dice } from './dice.ts';
import type { Written } from './write-report.ts';

/** How the professional of the simulation answers, by weight. Assumed, not measured. */
const answers = { shown: 45, answered: 30, skipped: 15, 'later-today': 5, 'next-week': 5 } as const;

/** What is asked of the writer's own work in a year of reports, under the first settings. */
export function askInYear(year: readonly Written[], dice: Dice): Invitation[] {
  const past: Invitation[] = [];
  let snoozedUntil: number | null = null;
  let lastAssessment: string | null = null;
  for (const [contacts, { isOccasion, savedAt }] of year.entries()) {
    const clock = localTime(savedAt);
    const occasion = {
      clock,
      settings: firstInvitationSettings,
      snoozedUntil,
      past,
      contacts,
      lastAssessment,
    };
    const asked = isOccasion ? chooseInvitation(occasion) : null;
    if (!asked) continue;
    const answer = dice.weigh<Exclude<Invitation['outcome'], 'snoozed'> | Snooze>(answers);
    const isPutOff = answer === 'later-today' || answer === 'next-week';
    if (isPutOff) snoozedUntil = endOf(answer, savedAt);
    if (asked.kind === 'assessment' && answer === 'answered') lastAssessment = clock.day;
    past.push({ ...asked, id: `${contacts}`, day: clock.day, outcome: isPutOff ? 'snoozed' : answer });
  }
  return past;
}
