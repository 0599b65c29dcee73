import type { Answer, AnswerOf } from './answer.ts';
import { isBlank } from './is-blank.ts';
import type { Item, ItemKind, ItemOf } from './item.ts';
import { offeredFactors } from './offered-factors.ts';

/**
 * Why an answer cannot stand as it is. The interface has the words.
 * `unfit`: it is no answer to this item at all (another kind, an option that is not there, an option twice).
 */
export type AnswerProblem =
  | { code: 'unfit' }
  | { code: 'required' }
  | { code: 'too-few'; chosen: number; min: number }
  | { code: 'too-many'; chosen: number; max: number }
  | { code: 'not-all-ranked'; left: number }
  | { code: 'points-left'; left: number }
  | { code: 'points-over'; over: number }
  | { code: 'too-long'; length: number; max: number };

/** Whether an answer is about this item: right kind, options and factors that it has. It may still be unfinished. */
export function fits(item: Item, answer: Answer): boolean {
  switch (item.kind) {
    case 'choice':
      return answer.kind === 'choice' && areOptionsOf(item, [answer.option]);
    case 'choices':
      return answer.kind === 'choices' && areOptionsOf(item, answer.options);
    case 'rank':
      return answer.kind === 'rank' && areOptionsOf(item, answer.order);
    case 'budget':
      return answer.kind === 'budget' && areOptionsOf(item, Object.keys(answer.points));
    case 'factors':
      return answer.kind === 'factors' && areFactorsOf(item, Object.keys(answer.strengths));
    default:
      return answer.kind === item.kind;
  }
}

/**
 * What stands in the way of an answer, or null when it may stand. A blank answer is none, and that is a problem only
 * where one is required.
 */
export function checkAnswer(item: Item, answer: Answer | undefined): AnswerProblem | null {
  if (answer && !fits(item, answer)) return { code: 'unfit' };
  if (!answer || isBlank(answer)) return item.required ? { code: 'required' } : null;
  if (item.kind === 'choices' && answer.kind === 'choices') return checkChoices(item, answer);
  if (item.kind === 'rank' && answer.kind === 'rank') return checkRank(item, answer);
  if (item.kind === 'budget' && answer.kind === 'budget') return checkBudget(item, answer);
  if (item.kind === 'open' && answer.kind === 'open') return checkOpen(item, answer);
  return null;
}

type Check<Kind extends ItemKind> = (item: ItemOf<Kind>, answer: AnswerOf<Kind>) => AnswerProblem | null;

const checkChoices: Check<'choices'> = ({ min, max }, { options }) => {
  const chosen = options.length;
  if (chosen < min) return { code: 'too-few', chosen, min };
  return chosen > max ? { code: 'too-many', chosen, max } : null;
};

const checkRank: Check<'rank'> = ({ options }, { order }) => {
  const left = options.length - order.length;
  return left > 0 ? { code: 'not-all-ranked', left } : null;
};

const checkBudget: Check<'budget'> = ({ points }, answer) => {
  const left = points - Object.values(answer.points).reduce((sum, given) => sum + given, 0);
  if (left > 0) return { code: 'points-left', left };
  return left < 0 ? { code: 'points-over', over: -left } : null;
};

/** Length as a text field counts it (`maxlength`): in UTF-16 units. */
const checkOpen: Check<'open'> = ({ maxLength }, { text }) =>
  text.length > maxLength ? { code: 'too-long', length: text.length, max: maxLength } : null;

function areOptionsOf({ options }: ItemOf<'choice' | 'choices' | 'rank' | 'budget'>, ids: readonly string[]) {
  return areAmong(new Set(options.map(({ id }) => id)), ids);
}

function areFactorsOf(item: ItemOf<'factors'>, ids: readonly string[]): boolean {
  return areAmong(new Set(offeredFactors(item)), ids);
}

function areAmong(offered: ReadonlySet<string>, ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => offered.has(id));
}
