import type { Answer } from '../../survey/answer.ts';
import { checkAnswer } from '../../survey/check-answer.ts';
import type { ItemOf } from '../../survey/item.ts';

/** So many hands for an option, or for a factor that plays a little or a lot. */
export type Raised = { id: string; strength: 'little' | 'lot' | null; count: number };

/**
 * The answers of so many people, where one may raise a hand more than once: which hands were of one person nobody wrote
 * down, and no result tells, so they are laid round the table one after the other. Null where that cannot be: more hands
 * for one thing than people, or fewer or more for somebody than the item allows.
 */
export function spreadHands(
  item: ItemOf<'choices' | 'factors'>,
  people: number,
  raised: readonly Raised[],
): Answer[] | null {
  const each: Raised[][] = Array.from({ length: people }, () => []);
  let turn = 0;
  for (const hand of raised) {
    for (let left = hand.count; left > 0; left -= 1) each[turn++ % people]?.push(hand);
  }
  const twice = each.some((hands) => new Set(hands.map(({ id }) => id)).size < hands.length);
  if (twice || (people === 0 && raised.some(({ count }) => count > 0))) return null;
  const answers = each.map((hands) => answerOf(item, hands));
  return answers.every((answer) => checkAnswer(item, answer) === null) ? answers : null;
}

function answerOf({ kind }: ItemOf<'choices' | 'factors'>, hands: readonly Raised[]): Answer {
  if (kind === 'choices') return { kind, options: hands.map(({ id }) => id) };
  return { kind, strengths: Object.fromEntries(hands.map(({ id, strength }) => [id, strength ?? 'little'])) };
}
