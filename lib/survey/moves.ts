import type { Answer } from './answer.ts';
import { checkAnswer, fits, type AnswerProblem } from './check-answer.ts';
import { findItem, itemsOf, type Definition } from './definition.ts';
import type { AnsweringRun, DoneRun, FreshRun } from './run.ts';
import { visibleItems } from './visible-items.ts';

/** An item that cannot stay as it is, and why. */
export type ItemProblem = { itemId: string; problem: AnswerProblem };

/** A survey that nobody began: its introduction can be shown, and nothing is kept. */
export function freshRun(definition: Definition): FreshRun {
  return { state: 'fresh', definitionId: definition.id, version: definition.version };
}

/**
 * Begins a run, at its first item.
 * @param start.seed a whole number of 32 bits from a source of chance
 * @param start.day the user's day, `YYYY-MM-DD`
 */
export function startRun(
  definition: Definition,
  start: { id: string; seed: number; day: string },
): AnsweringRun {
  const { id, seed, day } = start;
  const run: AnsweringRun = {
    ...freshRun(definition),
    state: 'answering',
    id,
    seed,
    startedDay: day,
    at: itemsOf(definition)[0]?.id ?? '',
    answers: {},
  };
  return goTo(definition, run, visibleItems(definition, run)[0]?.id ?? run.at);
}

/**
 * Takes an answer, or takes it away (null). It may be unfinished: it is kept, and stands in the way of what comes next.
 * Where the user's own item is no longer shown after it, the run stands at the last one before that.
 * @throws RangeError when it is no answer to an item of this definition
 */
export function answerItem(
  definition: Definition,
  run: AnsweringRun,
  itemId: string,
  answer: Answer | null,
): AnsweringRun {
  const item = findItem(definition, itemId);
  if (!item || (answer && !fits(item, answer))) throw new RangeError(`Not an answer to ${itemId}`);
  const { [itemId]: _before, ...others } = run.answers;
  const answered = { ...run, answers: answer ? { ...others, [itemId]: answer } : others };
  return { ...answered, at: nearest(visibleIds(definition, answered), visibleIds(definition, run), run.at) };
}

/** Stands at an item, if it is shown. */
export function goTo(definition: Definition, run: AnsweringRun, itemId: string): AnsweringRun {
  return visibleIds(definition, run).includes(itemId) ? { ...run, at: itemId } : run;
}

/** Goes one item on, unless the answer to this one stands in the way. Stays at the last. */
export function next(
  definition: Definition,
  run: AnsweringRun,
): { run: AnsweringRun; problem: AnswerProblem | null } {
  const item = findItem(definition, run.at);
  const problem = item ? checkAnswer(item, run.answers[item.id]) : null;
  return { run: problem ? run : step(definition, run, 1), problem };
}

/** Goes one item back; whatever was answered is kept. Stays at the first. */
export function back(definition: Definition, run: AnsweringRun): AnsweringRun {
  return step(definition, run, -1);
}

/**
 * Ends a run when every item that is shown may stay as it is; else it stands at the first that may not.
 * @param day the user's day, `YYYY-MM-DD`
 */
export function finishRun(
  definition: Definition,
  run: AnsweringRun,
  day: string,
): { run: DoneRun; problems: [] } | { run: AnsweringRun; problems: [ItemProblem, ...ItemProblem[]] } {
  const [first, ...others] = visibleItems(definition, run).flatMap((item) => {
    const problem = checkAnswer(item, run.answers[item.id]);
    return problem ? [{ itemId: item.id, problem }] : [];
  });
  if (first) return { run: { ...run, at: first.itemId }, problems: [first, ...others] };
  const { at: _at, ...kept } = run;
  return { run: { ...kept, state: 'done', finishedDay: day }, problems: [] };
}

function visibleIds(definition: Definition, run: AnsweringRun): string[] {
  return visibleItems(definition, run).map(({ id }) => id);
}

function step(definition: Definition, run: AnsweringRun, by: 1 | -1): AnsweringRun {
  const ids = visibleIds(definition, run);
  return { ...run, at: ids[ids.indexOf(run.at) + by] ?? run.at };
}

/** `at` itself when it is still shown, else the last before it that is. The first item of a run is always shown. */
function nearest(shown: readonly string[], before: readonly string[], at: string): string {
  const upTo = before.slice(0, before.indexOf(at) + 1);
  return upTo.findLast((id) => shown.includes(id)) ?? shown[0] ?? at;
}
