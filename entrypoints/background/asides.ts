import type { PanelState, ReportView, ToBackground } from '../../lib/messaging/messages.ts';
import type { Database } from '../../lib/store/database.ts';
import { createIntentions } from './intentions.ts';
import { createInvitations } from './invitations.ts';
import type { JournalWriter } from './journal-writer.ts';

/** What Naast asks apart from the report: of the user's own work, and of what they wanted to try. */
export type Asides = ReturnType<typeof createAsides>;

type Page = PanelState['page'];
type Asked = Pick<PanelState, 'invitation' | 'intention'>;
type Answer = Extract<ToBackground, { type: 'answerInvitation' | 'answerIntention' }>;

/**
 * Invitations and intentions, one call after the other, so that two reports at once are not both asked about.
 * What returns a boolean says whether the panel has something else to show.
 */
export function createAsides(database: Database, keepJournal: JournalWriter, now: () => number) {
  const invitations = createInvitations(database, keepJournal, now);
  const intentions = createIntentions(database, keepJournal, now);
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = last.then(task, task);
    last = done;
    return done;
  }

  return {
    /** @param page what the panel shows of the report that was read */
    reportRead: (tabId: number, view: ReportView, page: Page): Promise<boolean> =>
      inTurn(async () => {
        const isOver = await invitations.reportRead(tabId, view);
        return (await intentions.reportRead(tabId, view, page)) || isOver;
      }),

    /** @param page what the panel shows of the report that was saved */
    reportSaved: (tabId: number, page: Page): Promise<boolean> =>
      inTurn(async () => {
        const { intention } = asidesBeside(page, { invitation: null, intention: await intentions.of(tabId) });
        return intention === null && invitations.reportSaved(tabId, page);
      }),

    answered: (tabId: number, message: Answer): Promise<void> =>
      inTurn(() =>
        message.type === 'answerInvitation'
          ? invitations.answered(tabId, message.invitationId, message.answer)
          : intentions.answered(tabId, message.intentionId, message.answer),
      ),

    /** Whether the panel goes along to the page that was just opened in this tab, with what it asks. */
    followsTo: (tabId: number): Promise<boolean> => inTurn(() => invitations.followsTo(tabId)),

    tabClosed: (tabId: number): Promise<void> =>
      inTurn(async () => {
        await invitations.tabClosed(tabId);
        await intentions.tabClosed(tabId);
      }),

    /** What is asked in a tab; `asidesBeside` says what of it is shown. */
    of: async (tabId: number): Promise<Asked> => ({
      invitation: await invitations.of(tabId),
      intention: await intentions.of(tabId),
    }),
  };
}

/** What may stand beside a page: nothing beside a report that may be about danger, an intention beside its own only. */
export function asidesBeside(page: Page, { invitation, intention }: Asked): Asked {
  if (page.state !== 'report') return { invitation, intention: null };
  if (page.careful !== 'no') return { invitation: null, intention: null };
  return { invitation, intention: intention?.reportId === page.reportId ? intention : null };
}
