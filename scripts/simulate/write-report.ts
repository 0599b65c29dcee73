import { createDesk } from '../../entrypoints/background/desk.ts';
import { isOccasion } from '../../entrypoints/background/is-occasion.ts';
import { factsOf } from '../../entrypoints/background/open-report.ts';
import type { Analysis } from '../../lib/cues/analysis.ts';
import { dayOf } from '../../lib/journal/contact.ts';
import type { ReportView } from '../../lib/messaging/messages.ts';
import { isResting } from '../../lib/prompts/budget.ts';
import { findPrompt } from '../../lib/prompts/find-prompt.ts';
import type { Moment, Offer } from '../../lib/prompts/prompt.ts';
import { describeReport } from '../../lib/record/describe-report.ts';
import { answerPanel } from './answer-panel.ts';
import type { Dice } from './dice.ts';
import { createMemoryInMind, type MemoryInMind } from './memory-in-mind.ts';
import { whySilent, type Silence } from './why-silent.ts';

/** A report to write, with what our analyser says of it. */
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
  /** Milliseconds since the epoch. */
  savedAt: number;
  /** Nothing stood in the way of asking something of the writer's own work then. */
  isOccasion: boolean;
};

/** A report of a client, opened at a moment (milliseconds since the epoch). */
export type Writing = { source: Source; client: string; reportId: string; at: number };

const minute = 60_000;
const tab = 1;

/**
 * Somebody who writes reports at the real desk: each opened empty, at a pause, left, answered by `answerPanel`, saved.
 * Reports come in the order of their time.
 */
export function createWriter(dice: Dice): {
  memory: MemoryInMind;
  write(writing: Writing): Promise<Written>;
} {
  let clock = 0;
  const memory = createMemoryInMind(() => clock);
  const desk = createDesk(
    memory,
    () => undefined,
    () => clock,
  );

  async function write({ source, client, reportId, at }: Writing): Promise<Written> {
    clock = at;
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
    const saved = await desk.saved(tab, view);

    const { report: offers, client: earlier } = await memory.historyOf(client, reportId);
    const repeats = offers.filter((offer) => isRepeat(offer, earlier)).length;
    // An answer may open the gate, so that a report that was silent gets its prompt after all.
    return {
      day: dayOf(clock),
      offers,
      returned,
      repeats,
      silence: offers.length > 0 ? null : why,
      savedAt: clock,
      isOccasion: isOccasion(saved),
    };
  }

  return { memory, write };
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
