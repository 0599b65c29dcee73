import { absenceMinWords, asksAboutAbsence } from './absence.ts';
import { isResting, roomToday } from './budget.ts';
import { strong } from './callings.ts';
import { findFitting, type Fitting } from './find-fitting.ts';
import { findStanding } from './find-standing.ts';
import { gateOf, passesGate } from './gate.ts';
import { builtIn, type Offering } from './offering.ts';
import type { Choice, Chosen, History, Offer, PromptKind, ReportFacts } from './prompt.ts';

type Silence = Extract<Choice, { state: 'silent' }>['why'];

/** As many prompts stand beside a report at once. */
export const atMost = 2;
const fewestWords = 3;

/**
 * Chooses what the panel shows beside a report: at most two prompts of different kinds, one friendly line, or
 * nothing. `now` is milliseconds since the epoch. What stands beside the report stays until it is answered;
 * only danger, or the appearance of what it asked for, takes it away.
 * @param places fewer than two where prompts that were kept for next time take some; a warning always has one
 * @param offering the prompts that there are to choose from
 */
export function choosePrompts(
  facts: ReportFacts,
  history: History,
  now: number,
  places = atMost,
  offering: Offering = builtIn,
): Choice {
  const gate = gateOf(facts, history);
  const gateClosed = gate === 'closed';
  if (facts.words < fewestWords) return { state: 'silent', why: 'too-little-text', gateClosed };

  const fitting = findFitting(facts, history.trajectory, offering).filter(({ prompt }) =>
    passesGate(prompt, gate),
  );
  const standing = findStanding(history.report, facts, fitting, gate, offering);
  if (!mayBegin(facts)) return toChoice(standing, 'still-writing', gateClosed);

  const { kindOf } = offering;
  const asked = history.report.map(({ promptId }) => kindOf(promptId));
  const open = fitting.filter(
    (each) =>
      !asked.includes(each.prompt.kind) && isTimely(each.prompt.kind, facts) && !waits(each, fitting, facts),
  );
  const room = roomToday(history, kindOf);
  const affordable = freshFirst(
    open.filter(
      ({ prompt }) =>
        prompt.kind === 'safety' ||
        (room.all > 0 &&
          (room.absence > 0 || !asksAboutAbsence(prompt.kind)) &&
          !isResting(prompt, history.client, kindOf, now)),
    ),
    history.today,
  );
  const why = open.length > 0 && affordable.length === 0 ? 'budget-spent' : 'nothing-to-ask';
  return toChoice(fill(standing, affordable, asked, places, room.all), why, gateClosed);
}

/** A first prompt waits until the writer pauses behind a whole sentence, or stops for longer. */
function mayBegin({ moment, finished }: ReportFacts): boolean {
  return moment === 'long-pause' || moment === 'left' || (moment === 'pause' && finished);
}

/** What says something of the whole report waits until the writer is done, and until all of it could be read. */
function isTimely(kind: PromptKind, facts: ReportFacts): boolean {
  const aboutTheWhole = asksAboutAbsence(kind) || kind === 'well-done';
  if (aboutTheWhole && (facts.partial || facts.moment === 'pause')) return false;
  return !asksAboutAbsence(kind) || facts.words >= absenceMinWords;
}

/** Where all may turn out to be well, a question that is called for less waits for the end too. */
function waits({ strength }: Fitting, fitting: readonly Fitting[], { moment }: ReportFacts): boolean {
  const well = fitting.find(({ prompt }) => prompt.kind === 'well-done');
  return moment === 'pause' && well !== undefined && strength < well.strength;
}

/**
 * Fills what is left of the places of this report, beside which kinds were `asked`; a place that was answered is not filled again, so that
 * nobody is asked and asked. Beside or after another prompt only a strong one comes, never a second question about
 * absence. The line that all is well stands alone, and gives way only to what is called for more than it was.
 * A warning comes first and always has a place.
 */
function fill(
  standing: readonly Fitting[],
  affordable: readonly Fitting[],
  asked: readonly (PromptKind | undefined)[],
  allPlaces: number,
  room: number,
): Fitting[] {
  const first = affordable[0];
  if (first?.prompt.kind === 'well-done' && asked.length === 0) return [first];

  const chosen = standing.filter(({ prompt }) => prompt.kind !== 'well-done');
  const well = standing.find(({ prompt }) => prompt.kind === 'well-done');
  const bar = Math.max(strong, (well?.strength ?? 0) + 1);
  const offered = asked.filter((kind) => kind !== 'well-done').length;
  let places = Math.min(allPlaces - offered, room);
  for (const next of affordable) {
    const { kind } = next.prompt;
    if (kind === 'well-done' || chosen.some(({ prompt }) => collides(prompt.kind, kind))) continue;
    if (kind === 'safety') {
      chosen.unshift(next);
    } else if (places > 0 && (next.strength >= bar || chosen.length + asked.length === 0)) {
      chosen.push(next);
      places -= 1;
    }
  }
  return chosen.length > 0 ? chosen.slice(0, atMost) : [...standing];
}

/** Within a kind, what was not said yet today, to whichever client, comes first: the same words twice a day go unread. */
function freshFirst(fitting: readonly Fitting[], today: readonly Offer[]): Fitting[] {
  const said = new Set(today.map(({ promptId }) => promptId));
  return [...fitting].sort(
    (a, b) => b.strength - a.strength || Number(said.has(a.prompt.id)) - Number(said.has(b.prompt.id)),
  );
}

/** Whether two kinds do not go together beside one report. */
function collides(one: PromptKind, other: PromptKind): boolean {
  return one === other || (asksAboutAbsence(one) && asksAboutAbsence(other));
}

function toChoice(fitting: readonly Fitting[], why: Silence, gateClosed: boolean): Choice {
  const chosen = fitting.slice(0, atMost).map(({ prompt, because }): Chosen => {
    return { promptId: prompt.id, kind: prompt.kind, area: prompt.area, because };
  });
  const [first] = chosen;
  if (!first) {
    const quietly = gateClosed && why !== 'still-writing' ? 'gate-closed' : why;
    return { state: 'silent', why: quietly, gateClosed };
  }
  if (first.kind === 'well-done' && !gateClosed) {
    return { state: 'well', chosen: first, gateClosed };
  }
  return { state: 'prompts', chosen, gateClosed };
}
