import { absenceMinWords, asksAboutAbsence } from './absence.ts';
import { isResting, roomToday } from './budget.ts';
import { strong } from './callings.ts';
import type { CataloguePrompt } from './catalogue-prompt.ts';
import { findFitting, isAnswered, type Fitting } from './find-fitting.ts';
import { findPrompt } from './find-prompt.ts';
import type { Choice, Chosen, History, Offer, PromptKind, ReportFacts } from './prompt.ts';

type Silence = Extract<Choice, { state: 'silent' }>['why'];

const atMost = 2;
const fewestWords = 3;

/** All that may be shown where there is, or was, danger (DESIGN 3.7). */
const kindsBehindGate: readonly PromptKind[] = ['safety', 'tool', 'transition'];

/**
 * Chooses what the panel shows beside a report: at most two prompts of different kinds, one friendly line, or
 * nothing. `now` is milliseconds since the epoch. What stands beside the report stays until it is answered;
 * only danger, or the appearance of what it asked for, takes it away.
 */
export function choosePrompts(facts: ReportFacts, history: History, now: number): Choice {
  const gateClosed = facts.danger || history.careful || warnedBeside(history.report);
  if (facts.words < fewestWords) return { state: 'silent', why: 'too-little-text', gateClosed };

  const fitting = findFitting(facts, history.trajectory).filter(
    ({ prompt }) => !gateClosed || isSafeBehindGate(prompt),
  );
  const standing = findStanding(facts, history.report, fitting, gateClosed);
  if (!mayBegin(facts)) return toChoice(standing, 'still-writing', gateClosed);

  const asked = new Set(history.report.map(({ promptId }) => kindOf(promptId)));
  const open = fitting.filter(({ prompt }) => !asked.has(prompt.kind) && isTimely(prompt.kind, facts));
  const room = roomToday(history, kindOf);
  const affordable = open.filter(
    ({ prompt }) =>
      prompt.kind === 'safety' ||
      (room.all > 0 &&
        (room.absence > 0 || !asksAboutAbsence(prompt.kind)) &&
        !isResting(prompt, history.client, kindOf, now)),
  );
  const why = open.length > 0 && affordable.length === 0 ? 'budget-spent' : 'nothing-to-ask';
  return toChoice(fill(standing, affordable, history.report, room.all), why, gateClosed);
}

const kindOf = (promptId: string) => findPrompt(promptId)?.kind;

const isSafeBehindGate = (prompt: CataloguePrompt) =>
  kindsBehindGate.includes(prompt.kind) && !prompt.leadsToContact;

/** Danger was seen in this report: the gate stays closed for it, also when the sentence is being rewritten. */
const warnedBeside = (report: readonly Offer[]) =>
  report.some(({ promptId }) => kindOf(promptId) === 'safety');

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

/**
 * The prompts beside this report that nobody answered yet. A question stays although its cue may have gone, so
 * that no card flickers; what says something of the whole report stays only while that is still so.
 */
function findStanding(
  facts: ReportFacts,
  report: readonly Offer[],
  fitting: readonly Fitting[],
  gateClosed: boolean,
): Fitting[] {
  const standing = report.flatMap(({ promptId, outcome }): Fitting[] => {
    const prompt = findPrompt(promptId);
    if (!prompt || outcome.kind !== 'shown' || isAnswered(prompt, facts)) return [];
    const fits = fitting.find((each) => each.prompt.id === promptId);
    if (fits) return [fits];
    if (asksAboutAbsence(prompt.kind) || prompt.kind === 'well-done') return [];
    return gateClosed && !isSafeBehindGate(prompt) ? [] : [{ prompt, strength: 0, because: [] }];
  });
  const questions = standing.filter(
    ({ prompt }, index) =>
      prompt.kind !== 'well-done' &&
      standing.findIndex((other) => other.prompt.kind === prompt.kind) === index,
  );
  return questions.length > 0 ? questions.slice(0, atMost) : standing.slice(0, 1);
}

/**
 * Fills what is left of the two places of this report, which are not filled again when a prompt is answered.
 * Beside another prompt, or after one, only a strong one comes; never a second question about absence; and the
 * line that all is well stands alone. Danger comes first, and always has a place.
 */
function fill(
  standing: readonly Fitting[],
  affordable: readonly Fitting[],
  report: readonly Offer[],
  room: number,
): Fitting[] {
  const chosen = standing.filter(({ prompt }) => prompt.kind !== 'well-done');
  const offered = report.filter(({ promptId }) => kindOf(promptId) !== 'well-done').length;
  let places = Math.min(atMost - offered, room);

  for (const next of affordable) {
    const { kind } = next.prompt;
    if (kind === 'safety') {
      if (!chosen.some(({ prompt }) => prompt.kind === kind)) chosen.unshift(next);
      continue;
    }
    const alone = chosen.length === 0 && report.length === 0;
    if (kind === 'well-done' && alone && places > 0) return [next];
    const fits =
      kind !== 'well-done' &&
      (alone || next.strength >= strong) &&
      !chosen.some(({ prompt }) => prompt.kind === kind || areBothAboutAbsence(prompt.kind, kind));
    if (!fits || places <= 0) continue;
    chosen.push(next);
    places -= 1;
  }
  return chosen.length > 0 ? chosen.slice(0, atMost) : [...standing];
}

const areBothAboutAbsence = (one: PromptKind, other: PromptKind) =>
  asksAboutAbsence(one) && asksAboutAbsence(other);

function toChoice(fitting: readonly Fitting[], why: Silence, gateClosed: boolean): Choice {
  const chosen = fitting.map(({ prompt, because }): Chosen => {
    return { promptId: prompt.id, kind: prompt.kind, area: prompt.area, because };
  });
  const [first] = chosen;
  if (!first) {
    const quiet = gateClosed && why !== 'still-writing' ? 'gate-closed' : why;
    return { state: 'silent', why: quiet, gateClosed };
  }
  if (first.kind === 'well-done' && !gateClosed) return { state: 'well', chosen: first, gateClosed };
  return { state: 'prompts', chosen, gateClosed };
}
