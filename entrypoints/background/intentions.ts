import { z } from 'zod';
import { chooseIntention } from '../../lib/journal/choose-intention.ts';
import { dayOf } from '../../lib/journal/contact.ts';
import type { Intention } from '../../lib/journal/intention.ts';
import type { BroughtUp, PanelState, ReportView } from '../../lib/messaging/messages.ts';
import { findPrompt } from '../../lib/prompts/find-prompt.ts';
import type { FollowUp } from '../../lib/prompts/prompt.ts';
import type { Database } from '../../lib/store/database.ts';
import { readIntentions } from '../../lib/store/intentions.ts';
import { invitationsBetween } from '../../lib/store/invitations.ts';
import { journalCodec } from '../../lib/store/lock/lock-codec.ts';
import type { Revised } from '../../lib/store/sealed-row.ts';
import { readLayout } from '../../lib/store/settings.ts';
import type { JournalWriter } from './journal-writer.ts';
import { createTabMemory } from './tab-memory.ts';

type Page = PanelState['page'];

/** Which intention stands beside which report; its words stay in the journal. */
const standingSchema = z.strictObject({
  reportId: z.uuid(),
  intentionId: z.uuid(),
  invitationId: z.uuid(),
  day: z.iso.date(),
  notKept: z.boolean(),
});
type Standing = z.infer<typeof standingSchema>;

const stateAfter = {
  done: 'done',
  'not-yet': 'brought-up',
  'not-needed': 'let-go',
} as const satisfies Record<FollowUp, Intention['state']>;

/** Brings up what the user wanted to try, once, beside a report where it fits, and keeps what became of it. */
export function createIntentions(database: Database, keepJournal: JournalWriter, now: () => number) {
  const standing = createTabMemory('intention', standingSchema);

  /** All that the user wants to try; nothing while the journal is locked, or cannot be read. */
  async function read(): Promise<Revised<Intention>[]> {
    const opened = await database();
    const intentions = await readIntentions(opened, journalCodec(opened));
    return intentions.locked ? [] : intentions.value;
  }

  async function isSpent(day: string): Promise<boolean> {
    return (await invitationsBetween(await database(), day, day)).some(({ kind }) => kind === 'intention');
  }

  async function keep(
    { content, revision }: Revised<Intention>,
    state: Intention['state'],
  ): Promise<boolean> {
    const next = { id: crypto.randomUUID(), after: [revision] };
    const answer = await keepJournal({
      type: 'keepIntention',
      intention: { ...content, state },
      revision: next,
    });
    return answer.state === 'kept';
  }

  async function note(
    { invitationId, intentionId, day }: Standing,
    outcome: 'shown' | 'answered',
  ): Promise<void> {
    const invitation = { id: invitationId, kind: 'intention', of: intentionId, day, outcome } as const;
    await keepJournal({ type: 'noteInvitation', invitation });
  }

  async function bringUp(tabId: number, page: Extract<Page, { state: 'report' }>): Promise<boolean> {
    const day = dayOf(now());
    const rows = await read();
    const beside = [
      ...page.cards.map(({ area }) => area),
      ...page.returned.flatMap((id) => findPrompt(id)?.area ?? []),
    ];
    const chosen = chooseIntention(
      rows.map(({ content }) => content),
      beside,
      day,
    );
    const row = rows.find(({ content }) => content === chosen);
    // Kept before it is shown, so that it never comes a second time.
    if (!row || (await isSpent(day)) || !(await keep(row, 'brought-up'))) return false;
    const stands = {
      reportId: page.reportId,
      intentionId: row.content.id,
      invitationId: crypto.randomUUID(),
      day,
      notKept: false,
    };
    await note(stands, 'shown');
    await standing.keep(tabId, stands);
    return true;
  }

  return {
    /** A report was read; `page` is what the panel shows of it. @returns whether the panel has something else to show */
    async reportRead(tabId: number, { reportId, moment, words }: ReportView, page: Page): Promise<boolean> {
      const stands = await standing.read(tabId);
      if (stands?.reportId === reportId) return false;
      if (stands) await standing.forget(tabId);
      const isOccasion =
        page.state === 'report' &&
        page.careful === 'no' &&
        !page.saved &&
        moment !== 'typing' &&
        words > 0 &&
        !(await readLayout()).folded;
      const isBroughtUp = isOccasion && (await bringUp(tabId, page).catch(() => false));
      return stands !== null || isBroughtUp;
    },

    async answered(tabId: number, intentionId: string, answer: FollowUp): Promise<void> {
      const stands = await standing.read(tabId);
      if (stands?.intentionId !== intentionId) return;
      const row = (await read()).find(({ content }) => content.id === intentionId);
      const isKept = row !== undefined && (await keep(row, stateAfter[answer]));
      if (!isKept) return standing.keep(tabId, { ...stands, notKept: true });
      await note(stands, 'answered');
      await standing.forget(tabId);
    },

    tabClosed: standing.forget,

    /** What was brought up in a tab and not answered; nothing while the journal is locked. */
    async of(tabId: number): Promise<BroughtUp | null> {
      const stands = await standing.read(tabId);
      if (!stands) return null;
      const rows = await read().catch(() => []);
      const row = rows.find(({ content }) => content.id === stands.intentionId);
      if (row?.content.state !== 'brought-up') return null;
      const { id, area, text } = row.content;
      return { id, reportId: stands.reportId, area, text, notKept: stands.notKept };
    },
  };
}
