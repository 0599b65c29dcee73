import { hidesAll, leftoverOf, type Term } from '../session/release/leftover.ts';
import type { Change, Counts } from './matrix.ts';
import { strengthOf } from './tally.ts';

/**
 * What changed in a factor between two sums of votes, by the rule of rounds (S7): what is over in some answers is nothing
 * or k votes at least, and so is what is short in others. A team that votes again is nearly the same people: without the
 * rule, the one who came since would stand out.
 *
 * It holds for the two sums alone. Who adds and takes away several comparisons may find a smaller difference, as may who
 * has the results of the sessions themselves.
 */
export function changeBetween(k: number, before: Counts, now: Counts): Change {
  if (before.voters === 0 || now.voters === 0) return { kind: 'none' };
  const leftover = leftoverOf({ name: 'factor', keys: ['little', 'lot'] }, [term(1, now), term(-1, before)]);
  return hidesAll(k, leftover)
    ? { kind: 'known', before, now, by: strengthOf(now) - strengthOf(before) }
    : { kind: 'too-few' };
}

const term = (sign: Term['sign'], { little, lot, voters }: Counts): Term => ({
  sign,
  of: { voters, counts: { little, lot } },
});
