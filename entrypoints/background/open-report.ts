import { dayOf, type Contact } from '../../lib/journal/contact.ts';
import type { Careful, PanelState, PromptCard, ReportView } from '../../lib/messaging/messages.ts';
import { findReturning } from '../../lib/prompts/find-returning.ts';
import type { Offering } from '../../lib/prompts/offering.ts';
import type { Choice, Chosen, History, Offer, ReportFacts } from '../../lib/prompts/prompt.ts';

/** A report that is open in a tab. In memory only, forgotten with the report. */
export type OpenReport = {
  view: ReportView;
  clientKey: string | null;
  history: History;
  /** What there was to choose from when the report was opened. */
  offering: Offering;
  choice: Choice;
  saved: boolean;
};

/** What the chooser gets to see of a report: no quotes. */
export function factsOf(view: ReportView): ReportFacts {
  return {
    moment: view.moment,
    words: view.words,
    finished: view.finished,
    partial: view.partial,
    cues: new Set(view.cues.map(({ cue }) => cue)),
    danger: view.dangerLevel,
    meetingHeld: view.meetingHeld,
    ties: view.ties,
  };
}

/** The contact that is kept of a saved report. `now` is milliseconds since the epoch. */
export function contactOf(view: ReportView, clientKey: string | null, now: number): Contact {
  const people = { family: 0, friends: 0, community: 0, formal: 0 };
  for (const tie of view.ties) people[tie.ring] += 1;
  return {
    id: view.reportId,
    day: dayOf(now),
    clientKey,
    cues: view.cues.map(({ cue }) => cue),
    meetingHeld: view.meetingHeld,
    people,
  };
}

/** The kept prompts that come back beside this report. `now` is milliseconds since the epoch. */
export function returningTo({ view, history, offering }: OpenReport, now: number): Offer[] {
  const { reportId, startedFilled } = view;
  return findReturning(factsOf(view), history, { reportId, startedFilled, now }, offering);
}

/** The part of the panel's state that is about the report. `now` is milliseconds since the epoch. */
export function describeReport(report: OpenReport, now: number): PanelState['page'] {
  const { view, clientKey, history, choice, saved } = report;
  const { phase, meetingsHeld, transitionAtHand } = history.trajectory;
  const moving = transitionAtHand || view.cues.some(({ cue }) => cue === 'transition');
  const chosen = choice.state === 'prompts' ? choice.chosen : [];
  const well = choice.state === 'well' ? choice.chosen : null;
  const returned = returningTo(report, now).map(({ promptId }) => promptId);
  return {
    state: 'report',
    reportId: view.reportId,
    ties: view.ties,
    cards: chosen.map((each) => cardOf(each, view)),
    returned,
    ownTexts: ownTextsOf(
      [...chosen, ...(well ? [well] : [])].map(({ promptId }) => promptId).concat(returned),
      report,
    ),
    well: well && cardOf(well, view),
    careful: carefulOf(report),
    saved,
    trajectory: clientKey === null ? null : { phase, meetingsHeld, transitionAtHand: moving },
  };
}

/** The texts of an organisation's own prompts among these; the panel has those of the catalogue itself. */
function ownTextsOf(ids: readonly string[], { offering }: OpenReport) {
  const own = ids.flatMap((id) => offering.find(id) ?? []).filter((prompt) => prompt.own);
  return Object.fromEntries(own.map(({ id, text }) => [id, text]));
}

/** Why the gate is closed, as far as it is: a warning that still stands keeps it closed over a sentence rewritten. */
function carefulOf({ view, history, choice }: OpenReport): Careful {
  if (view.dangerLevel === 'plain') return 'now';
  if (history.careful) return 'earlier';
  if (view.dangerLevel === 'hinted') return 'perhaps';
  return choice.gateClosed ? 'now' : 'no';
}

function cardOf({ promptId, kind, area, because }: Chosen, view: ReportView): PromptCard {
  const quotes =
    kind === 'safety'
      ? view.danger
      : view.cues.filter(({ cue }) => because.includes(cue)).flatMap((found) => found.quotes);
  return { promptId, kind, area, because: [...because], quotes: withoutRepeats(quotes) };
}

/** Cues often rest on the same words: what stands in a longer quote too is said once. */
function withoutRepeats(quotes: readonly string[]): string[] {
  return [...new Set(quotes)].filter((quote, _, all) =>
    all.every((other) => other === quote || !other.includes(quote)),
  );
}
