import type { PanelState, ReportView, ToBackground } from '../../lib/messaging/messages.ts';
import { atMost, choosePrompts } from '../../lib/prompts/choose.ts';
import { builtIn, type Offering } from '../../lib/prompts/offering.ts';
import { settleOutcomes } from '../../lib/prompts/outcomes.ts';
import {
  followUps,
  type Choice,
  type FollowUp,
  type History,
  type Offer,
  type Outcome,
  type Phase,
} from '../../lib/prompts/prompt.ts';
import type { Memory } from './memory.ts';
import { contactOf, describeReport, factsOf, returningTo, type OpenReport } from './open-report.ts';

type Answer = Extract<ToBackground, { type: 'answerPrompt' }>['answer'];
type Task = (report: OpenReport) => Promise<void>;

/**
 * The desk on which the open reports lie, one a tab: it looks up what is remembered, has a prompt chosen, and says
 * that a tab's page state changed. Calls are taken one after the other, so that a save never overtakes a reading.
 * @param readOffering the prompts that there are to choose from; asked for with each report that is laid down
 */
export function createDesk(
  memory: Memory,
  onChanged: (tabId: number) => void,
  now: () => number,
  readOffering: () => Promise<Offering> = () => Promise.resolve(builtIn),
) {
  const open = new Map<number, OpenReport>();
  /** Clients as shown whose gate closed since the start: holds the gate where nothing can be remembered. */
  const carefulNow = new Set<string>();
  /** By report: what the user did beside it after the background had slept, and with that lost the report. */
  const postponed = new Map<string, Task[]>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = last.then(task, task);
    last = done;
    return done;
  }

  /**
   * Runs `task` on the report if it still lies open in the tab, has the choice made anew, and shows it. Where no
   * report lies open the task waits until that report is told again.
   */
  function change(tabId: number, reportId: string, task: Task): Promise<void> {
    return inTurn(async () => {
      const report = open.get(tabId);
      if (!report) postponed.set(reportId, [...(postponed.get(reportId) ?? []), task]);
      if (report?.view.reportId !== reportId) return;
      await task(report);
      await choose(report);
      onChanged(tabId);
    });
  }

  async function choose(report: OpenReport): Promise<void> {
    // A report that was opened and never written in is not the one for which a prompt was kept.
    if (report.view.words > 0)
      await noteReturn(report, returningTo(report, now()).filter(isNew(report)), null);
    const places = atMost - returningTo(report, now()).length;
    report.choice = choosePrompts(factsOf(report.view), report.history, now(), places, report.offering);
    const offers = newOffers(report.choice, report, now());
    if (offers.length === 0) return;
    report.history = { ...report.history, report: [...report.history.report, ...offers] };
    await memory.offered(report.clientKey, offers);
  }

  async function lay(tabId: number, view: ReportView): Promise<OpenReport> {
    const clientKey = await memory.keyOf(view.client);
    const before = open.get(tabId);
    const same = before?.view.reportId === view.reportId && before.clientKey === clientKey;
    if (before && !same) await leave(before);
    const report: OpenReport = same
      ? { ...before, view }
      : {
          view,
          clientKey,
          history: await recall(view, clientKey),
          offering: await readOffering(),
          choice: { state: 'silent', why: 'too-little-text', gateClosed: false },
          saved: false,
        };
    open.set(tabId, report);
    for (const task of postponed.get(view.reportId) ?? []) await task(report);
    postponed.delete(view.reportId);
    return report;
  }

  /**
   * The gate closes for the client when a report that plainly shows danger is left, saved or not. A long pause counts as
   * leaving: a page that goes away later may find the background asleep, and what it tells is then lost.
   */
  async function leave({ view, clientKey }: Pick<OpenReport, 'view' | 'clientKey'>): Promise<void> {
    if (view.client === null || view.dangerLevel !== 'plain') return;
    carefulNow.add(view.client);
    if (clientKey !== null) await memory.careful(clientKey, true);
    await closeBeside(view);
  }

  /** A report of the same client may lie open in another tab: its gate closes too. */
  async function closeBeside({ client, reportId }: ReportView): Promise<void> {
    for (const [tabId, other] of open) {
      const isMeant = other.view.client === client && other.view.reportId !== reportId;
      if (!isMeant || other.history.careful) continue;
      other.history = { ...other.history, careful: true };
      await choose(other);
      onChanged(tabId);
    }
  }

  async function recall(view: ReportView, clientKey: string | null): Promise<History> {
    const history = await memory.historyOf(clientKey, view.reportId);
    const careful = history.careful || (view.client !== null && carefulNow.has(view.client));
    return { ...history, careful };
  }

  async function settle(report: OpenReport, offers: readonly Offer[]): Promise<void> {
    for (const offer of offers) await memory.answered(offer);
    report.history = { ...report.history, report: offers };
  }

  /** Remembers that kept prompts came back beside this report, and what the user says of them. */
  async function noteReturn(
    report: OpenReport,
    offers: readonly Offer[],
    answer: FollowUp | null,
  ): Promise<void> {
    const { reportId } = report.view;
    const outcome = { kind: 'returned', reportId, at: now(), answer } as const;
    for (const offer of offers) await memory.answered({ ...offer, outcome });
    const client = report.history.client.map((offer) =>
      offers.includes(offer) ? { ...offer, outcome } : offer,
    );
    report.history = { ...report.history, client };
  }

  return {
    /** The report changed, or its writer paused or left it. */
    read: (tabId: number, view: ReportView): Promise<void> =>
      inTurn(async () => {
        const report = await lay(tabId, view);
        if (view.moment === 'left' || view.moment === 'long-pause') await leave(report);
        await choose(report);
        onChanged(tabId);
      }),

    /**
     * The record app saved the report: the contact is kept, once, and what became of the prompts is settled.
     * @returns what the panel shows of it, also where the page goes away at once
     */
    saved: (tabId: number, view: ReportView): Promise<PanelState['page']> =>
      inTurn(async () => {
        const report = await lay(tabId, view);
        await leave(report);
        await memory.saved(contactOf(view, report.clientKey, now()), view.startedFilled);
        await settle(report, settleOutcomes(report.history.report, factsOf(view), report.offering));
        const { careful, trajectory } = await recall(view, report.clientKey);
        report.history = { ...report.history, careful, trajectory };
        report.saved = true;
        onChanged(tabId);
        return describeReport(report, now());
      }),

    closed: (tabId: number, view: ReportView): Promise<void> =>
      inTurn(async () => {
        await leave({ view, clientKey: await memory.keyOf(view.client) });
        postponed.delete(view.reportId);
        if (open.get(tabId)?.view.reportId !== view.reportId) return;
        open.delete(tabId);
        onChanged(tabId);
      }),

    tabClosed: (tabId: number): Promise<void> =>
      inTurn(async () => {
        const report = open.get(tabId);
        if (report) await leave(report);
        open.delete(tabId);
      }),

    answered: (tabId: number, reportId: string, promptId: string, answer: Answer): Promise<void> =>
      change(tabId, reportId, (report) => {
        const isMeant = (offer: Offer) => offer.promptId === promptId;
        if (isFollowUp(answer))
          return noteReturn(report, returningTo(report, now()).filter(isMeant), answer.kind);
        const outcome = outcomeOf(answer);
        return settle(
          report,
          report.history.report.map((offer) => (isMeant(offer) ? { ...offer, outcome } : offer)),
        );
      }),

    phaseChosen: (tabId: number, reportId: string, phase: Phase | null): Promise<void> =>
      change(tabId, reportId, async (report) => {
        if (report.clientKey !== null) await memory.phase(report.clientKey, phase);
        report.history = { ...report.history, trajectory: { ...report.history.trajectory, phase } };
      }),

    /** The user says that contact is safe again: the gate opens, unless this very report shows danger. */
    carefulLifted: (tabId: number, reportId: string): Promise<void> =>
      change(tabId, reportId, async (report) => {
        if (report.view.client !== null) carefulNow.delete(report.view.client);
        if (report.clientKey !== null) await memory.careful(report.clientKey, false);
        report.history = { ...report.history, careful: false };
      }),

    /** What the panel shows of this tab, or null when no report lies open there. */
    pageOf: (tabId: number): PanelState['page'] | null => {
      const report = open.get(tabId);
      return report ? describeReport(report, now()) : null;
    },

    /** What was last told of the report that lies open in this tab. */
    viewOf: (tabId: number): ReportView | null => open.get(tabId)?.view ?? null,

    tabs: (): number[] => [...open.keys()],
  };
}

function newOffers(choice: Choice, { view, history }: OpenReport, at: number): Offer[] {
  const chosen = choice.state === 'prompts' ? choice.chosen : choice.state === 'well' ? [choice.chosen] : [];
  return chosen
    .filter(({ promptId }) => !history.report.some((offer) => offer.promptId === promptId))
    .map(({ promptId }) => ({ reportId: view.reportId, promptId, at, outcome: { kind: 'shown' } }));
}

/** Whether a kept prompt comes back beside this report for the first time. */
function isNew({ view }: OpenReport) {
  return ({ outcome }: Offer): boolean => outcome.kind !== 'returned' || outcome.reportId !== view.reportId;
}

function isFollowUp(answer: Answer): answer is { kind: FollowUp } {
  return followUps.some((kind) => kind === answer.kind);
}

function outcomeOf(answer: Exclude<Answer, { kind: FollowUp }>): Outcome {
  return answer.kind === 'copied' ? { kind: 'acted', how: 'copied' } : answer;
}
