import { z } from 'zod';
import { answerAreaQuestion } from '../../lib/journal/answer-area-question.ts';
import { findAreaQuestion } from '../../lib/journal/area-question.ts';
import { dayOf } from '../../lib/journal/contact.ts';
import { invitationSchema, type Invitation } from '../../lib/journal/invitation.ts';
import { snoozedUntil } from '../../lib/journal/snooze.ts';
import type { Invited, PanelState, ReportView, ToBackground } from '../../lib/messaging/messages.ts';
import type { Database } from '../../lib/store/database.ts';
import { changeInvitationSettings, saveSnoozedUntil } from '../../lib/store/invitation-settings.ts';
import { readLayout } from '../../lib/store/settings.ts';
import type { Answer } from '../../lib/survey/answer.ts';
import { findInvitation } from './find-invitation.ts';
import type { JournalWriter } from './journal-writer.ts';
import { isOccasion } from './is-occasion.ts';
import { openMirror } from './open-mirror.ts';
import { createTabMemory } from './tab-memory.ts';

type Page = PanelState['page'];
type InvitationAnswer = Extract<ToBackground, { type: 'answerInvitation' }>['answer'];

/** What stands in the panel of a tab since this report was saved. */
const standingSchema = z.strictObject({
  reportId: z.uuid(),
  invitation: invitationSchema.extend({ kind: z.enum(['question', 'assessment']) }),
  notKept: z.boolean(),
  /** The panel went along to the page after that of the report; it does so once. */
  followed: z.boolean(),
});

/** Asks something of the user's own work after a report was saved, and keeps what they say of it. */
export function createInvitations(database: Database, keepJournal: JournalWriter, now: () => number) {
  const standing = createTabMemory('invitation', standingSchema);

  async function note(invitation: Invitation): Promise<boolean> {
    return (await keepJournal({ type: 'noteInvitation', invitation })).state === 'kept';
  }

  /** Does what the answer says. @returns what came of the invitation; null when it could not be kept */
  async function follow(of: string, answer: InvitationAnswer): Promise<Invitation['outcome'] | null> {
    switch (answer.kind) {
      case 'answered':
        return (await keepAnswer(of, answer.answer)) ? 'answered' : null;
      case 'begun':
        await openMirror('self');
        return 'answered';
      case 'skipped':
        return 'skipped';
      case 'declined':
        await changeInvitationSettings({ questions: false, assessments: false });
        return 'skipped';
      case 'snoozed':
        await saveSnoozedUntil(snoozedUntil(answer.until, now()));
        return 'snoozed';
    }
  }

  async function keepAnswer(of: string, answer: Answer): Promise<boolean> {
    const question = findAreaQuestion(of);
    if (!question) return false;
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const start = { id: crypto.randomUUID(), seed, day: dayOf(now()) };
    const run = answerAreaQuestion(question, answer, start);
    const { definition } = question;
    const revision = { id: crypto.randomUUID(), after: [] };
    return (await keepJournal({ type: 'keepRun', run, definition, revision })).state === 'kept';
  }

  return {
    /** A report was saved; `page` is what the panel shows of it. @returns whether something is asked */
    async reportSaved(tabId: number, page: Page): Promise<boolean> {
      if (!isOccasion(page) || (await readLayout()).folded) return false;
      // Where nothing can be remembered nothing is asked: it would be asked again and again.
      const asked = await database()
        .then((opened) => findInvitation(opened, now()))
        .catch(() => null);
      if (!asked) return false;
      const invitation = { ...asked, id: crypto.randomUUID(), day: dayOf(now()), outcome: 'shown' } as const;
      if (!(await note(invitation))) return false;
      const { reportId } = page;
      await standing.keep(tabId, { reportId, invitation, notKept: false, followed: false });
      return true;
    },

    /** Another report in which something is written takes the place of what was asked. @returns whether it did */
    async reportRead(tabId: number, { reportId, words }: ReportView): Promise<boolean> {
      const stands = await standing.read(tabId);
      if (!stands || stands.reportId === reportId || words === 0) return false;
      await standing.forget(tabId);
      return true;
    },

    async answered(tabId: number, invitationId: string, answer: InvitationAnswer): Promise<void> {
      const stands = await standing.read(tabId);
      if (stands?.invitation.id !== invitationId) return;
      const outcome = await follow(stands.invitation.of, answer).catch(() => null);
      const isKept = outcome !== null && (await note({ ...stands.invitation, outcome }));
      if (isKept) await standing.forget(tabId);
      else await standing.keep(tabId, { ...stands, notKept: true });
    },

    /** Whether the panel goes along to the page that was just opened in this tab. */
    async followsTo(tabId: number): Promise<boolean> {
      const stands = await standing.read(tabId);
      if (!stands || stands.followed) return false;
      await standing.keep(tabId, { ...stands, followed: true });
      return true;
    },

    tabClosed: standing.forget,

    /** What is asked in a tab. */
    async of(tabId: number): Promise<Invited | null> {
      const stands = await standing.read(tabId);
      if (!stands) return null;
      const { id, kind, of } = stands.invitation;
      return { id, kind, of, notKept: stands.notKept };
    },
  };
}
