import type { Answer } from '../../survey/answer.ts';
import { checkAnswer } from '../../survey/check-answer.ts';
import { isBlank } from '../../survey/is-blank.ts';
import type { Item } from '../../survey/item.ts';
import type { RoundVotes } from '../released-round.ts';
import { keysOf, tablesOf } from './table.ts';

/** How many gave an answer, and how many stand under each key (see `Table`); a key that is not there is zero. */
export type Tally = { voters: number; counts: Record<string, number> };

/**
 * Counts the latest vote of each voter. Always computed anew from the votes, so nothing counts twice. The counts stand in
 * the order of the item: in that of the votes, the first key would be the answer of who voted first.
 */
export function tally(item: Item, votes: RoundVotes): Tally {
  const standing = standingVotes(item, votes);
  const found = new Map<string, number>();
  for (const key of [...standing.values()].flatMap((answer) => keysOf(item, answer))) {
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const keys = tablesOf(item).flatMap((table) => table.keys);
  const counts = Object.fromEntries(
    keys.flatMap((key) => (found.has(key) ? [[key, found.get(key) ?? 0] as const] : [])),
  );
  return { voters: standing.size, counts };
}

/** Without the votes that say nothing or are no answer to this item. */
export function standingVotes(item: Item, votes: RoundVotes): ReadonlyMap<string, Answer> {
  const stands = (answer: Answer): boolean => !isBlank(answer) && checkAnswer(item, answer) === null;
  return new Map([...votes].filter(([, answer]) => stands(answer)));
}
