import { createDesk } from '../../entrypoints/background/desk.ts';
import { factsOf } from '../../entrypoints/background/open-report.ts';
import type { Analysis } from '../../lib/cues/analysis.ts';
import { dayOf } from '../../lib/journal/contact.ts';
import type { ReportView } from '../../lib/messaging/messages.ts';
import { isResting } from '../../lib/prompts/budget.ts';
import { findPrompt } from '../../lib/prompts/find-prompt.ts';
import { phases, type Moment, type Offer } from '../../lib/prompts/prompt.ts';
import { describeReport } from '../../lib/record/describe-report.ts';
import { answerPanel } from './answer-panel.ts';
import { createDice } from './dice.ts';
import { createMemoryInMind } from './memory-in-mind.ts';
import { whySilent, type Silence } from './why-silent.ts';

/** A report to draw, with what our analyser says of it. */
export type Source = { text: string; analysis: Analysis };

/** What became of one report that was written. */
export type Written = {
  day: string;
  /** The new offers beside it, as they stood when it was saved. */
  offers: readonly Offer[];
  /** How many kept prompts came back when it was opened. */
  returned: number;
  /** How many of the offers are of a prompt that should have rested for this client. */
  repeats: number;
  silence: Silence | null;
};

/** Working days, reports on each of them, and the clients whom they are about. */
export type Workload = { days: number; reportsADay: number; clients: number; seed: number };

const minute = 60_000;
const tab = 1;
/** One client in so many lives with danger, and the reports that tell of danger are about those alone. */
const oneInDanger = 5;

/**
 * Writes a year of reports at the real desk, each drawn from `sources`: opened empty, at a pause, left, answered by
 * `answerPanel`, saved. Every fourth client has no CTI phase, the others one of the three.
 * The same sources and workload give the same year.
 */
export async function simulateYear(
  sources: readonly [Source, ...Source[]],
  { days, reportsADay, clients, seed }: Workload,
): Promise<Written[]> {
  const dice = createDice(seed);
  let clock = 0;
  const memory = createMemoryInMind(() => clock);
  const desk = createDesk(
    memory,
    () => undefined,
    () => clock,
  );
  const calm = sources.filter(({ analysis }) => analysis.dangerLevel !== 'plain');

  async function write(source: Source, client: string, reportId: string): Promise<Written> {
    await desk.read(tab, viewOf(nothing, client, reportId, 'typing'));
    const page = desk.pageOf(tab);
    const returned = page?.state === 'report' ? page.returned.length : 0;
    clock += 10 * minute;
    await desk.read(tab, viewOf(source, client, reportId, 'pause'));
    clock += minute;
    const view = viewOf(source, client, reportId, 'left');
    await desk.read(tab, view);

    const why = whySilent(factsOf(view), await memory.historyOf(client, reportId), clock);
    await answerPanel(desk, tab, dice);
    await desk.saved(tab, view);

    const { report: offers, client: earlier } = await memory.historyOf(client, reportId);
    const repeats = offers.filter((offer) => isRepeat(offer, earlier)).length;
    // An answer may open the gate, so that a report that was silent gets its prompt after all.
    return { day: dayOf(clock), offers, returned, repeats, silence: offers.length > 0 ? null : why };
  }

  for (let client = 0; client < clients; client += 1) {
    await memory.phase(`client ${client}`, phases[(client % 4) - 1] ?? null);
  }
  const written: Written[] = [];
  for (let day = 0; day < days; day += 1) {
    for (let nth = 0; nth < reportsADay; nth += 1) {
      clock = openingOf(day, nth, reportsADay);
      const client = Math.floor(dice.share() * clients);
      const source = dice.pick(client % oneInDanger === 0 || !isFilled(calm) ? sources : calm);
      written.push(await write(source, `client ${client}`, `report ${day}.${nth}`));
    }
  }
  return written;
}

const nothing: Source = {
  text: '',
  analysis: {
    words: 0,
    finished: false,
    cues: new Map(),
    danger: [],
    dangerLevel: 'none',
    meetingHeld: false,
    ties: [],
  },
};

function viewOf({ text, analysis }: Source, client: string, reportId: string, moment: Moment): ReportView {
  const rest = { text, typed: true, startedFilled: false, saved: false };
  return describeReport(
    { state: 'open', reportId, client, ...rest },
    { text, partial: false },
    analysis,
    moment,
  );
}

/** A warning never rests; what the catalogue does not know cannot be offered. */
function isRepeat(offer: Offer, earlier: readonly Offer[]): boolean {
  const prompt = findPrompt(offer.promptId);
  if (!prompt || prompt.kind === 'safety') return false;
  const same = earlier.filter(({ promptId }) => promptId === offer.promptId);
  return isResting(prompt, same, (id) => findPrompt(id)?.kind, offer.at);
}

/** When a report is opened: on working days from Monday 5 January 2026 on, spread over nine hours from half past eight. */
function openingOf(day: number, nth: number, reportsADay: number): number {
  const date = 5 + Math.floor(day / 5) * 7 + (day % 5);
  return new Date(2026, 0, date, 8, 30 + Math.floor((nth * 9 * 60) / reportsADay)).getTime();
}

function isFilled<T>(values: readonly T[]): values is readonly [T, ...T[]] {
  return values.length > 0;
}
