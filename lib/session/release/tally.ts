import type { Answer } from '../../survey/answer.ts';
import { checkAnswer } from '../../survey/check-answer.ts';
import { isBlank } from '../../survey/is-blank.ts';
import type { Item } from '../../survey/item.ts';
import type { RoundVotes } from '../released-round.ts';
import { keysOf } from './table.ts';

/** How many gave an answer, and how many stand under each key (see `Table`); a key that is not there is zero. */
export type Tally = { voters: number; counts: Record<string, number> };

/** Counts the latest vote of each voter. Always computed anew from the votes, so nothing counts twice. */
export function tally(item: Item, votes: RoundVotes): Tally {
  const counts: Record<string, number> = {};
  const standing = standingVotes(item, votes);
  for (const answer of standing.values()) {
    for (const key of keysOf(item, answer)) counts[key] = (counts[key] ?? 0) + 1;
  }
  return { voters: standing.size, counts };
}

/** Without the votes that say nothing or are no answer to this item. */
export function standingVotes(item: Item, votes: RoundVotes): ReadonlyMap<string, Answer> {
  const stands = (answer: Answer): boolean => !isBlank(answer) && checkAnswer(item, answer) === null;
  return new Map([...votes].filter(([, answer]) => stands(answer)));
}
