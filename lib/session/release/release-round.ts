import type { Item } from '../../survey/item.ts';
import { isHand } from '../host/hand-name.ts';
import type { Movement, ReleasedRound, ReleaseInput, ReleaseRound, RoundVotes } from '../released-round.ts';
import { movementBetween } from './movement.ts';
import { combinations, hidesAll, isNothing, leftoverOf } from './leftover.ts';
import { releaseTexts } from './release-texts.ts';
import { areTied, tablesOf, type Table } from './table.ts';
import { standingVotes, tally, type Tally } from './tally.ts';

type Result = ReleasedRound['result'];
type Shown = Extract<Result, { kind: 'shown' }>;

/** Each round triples the ways to add and subtract; after so many that were shown, no more is. */
const mostShown = 8;

/**
 * What may be shown of a closed round (S5-S7). The contract's k counts people who answered.
 *
 * Guaranteed, for whatever voters do, come late, leave or take back, and for all that was released of an item together:
 * - Nothing is shown of fewer than k people; of free text, of fewer than kOpen.
 * - Take any part of a shown round (a scale, an option, a factor), and add or take away that part of any earlier ones:
 *   what is over in some cells is nothing or k votes at least, and so is what is short in others. So nobody who came
 *   late, left or changed stands out, not with two rounds and not with more (the first less the second less the third).
 *   This is decided by what was published alone, so it holds as well after the host lost its votes.
 * - Parts that follow from each other are shown together or not at all; 'hardly-changed' is the same for no change and
 *   for one under k, and so is a factor that is withheld.
 * - Raised hands are seen by all: the sealed votes beside them are none or k at least, and a round with both is shown
 *   only as the first of its item.
 * - Movement has no number under k, and is told only of the same people (`movementBetween`).
 *
 * Not guaranteed:
 * - A group that agrees says it of each: with 7 of 7 in one cell, or 0 of 7, all is known. Voters are told so before
 *   they vote.
 * - Who knows m of the n votes (his own on several devices, those of friends who tell) knows the tally of the other
 *   n - m; the code lets in whoever has it, and k counts devices.
 * - The same question put as two items is two items; the voters see that it is asked again.
 * - A round after the next one that had hands beside sealed votes is measured with those hands in it.
 * - What a host no longer knows: one that lost its store and finds no state of its own on the relay begins anew.
 * - What 'hardly-changed' says itself: after a round in which all agreed, and if nobody of them moved, one who came did
 *   not agree.
 * - Guesses from outside: that hardly anybody will have changed, that only one would say this, a way of writing.
 */
export const releaseRound: ReleaseRound = (input) => {
  const { item, round, contract } = input;
  if (item.kind === 'open') return { item: item.id, round, result: releaseTexts(input) };
  return { item: item.id, round, result: releaseCounts(input, contract.k) };
};

function releaseCounts(input: ReleaseInput, k: number): Result {
  const { item, votes, earlier } = input;
  const now = tally(item, votes);
  if (now.voters < k || !areHidden(item, votes, k)) return { kind: 'too-few' };
  const shown = earlier.flatMap(({ result }) => (result.kind === 'shown' ? [result] : []));
  const parts = tablesOf(item);
  const measurable = !input.forgotten && shown.length < mostShown && !isBlurred(input, shown);
  const drawn = measurable ? drawnParts(item, parts, k, { now, shown }) : [];
  if (drawn.length === 0) return { kind: 'hardly-changed' };
  const keys = new Set(drawn.flatMap((part) => part.keys));
  return {
    kind: 'shown',
    voters: now.voters,
    counts: Object.fromEntries(Object.entries(now.counts).filter(([key]) => keys.has(key))),
    withheld: parts.filter((part) => !drawn.includes(part)).map(({ name }) => name),
    movement: movementOf(input, k),
  };
}

/** How many votes were sealed. The others are raised hands: everybody saw them, and can take them away. */
function sealedOf(item: Item, votes: RoundVotes): number {
  return [...standingVotes(item, votes).keys()].filter((voter) => !isHand(voter)).length;
}

/** Whether what is left without the raised hands is nobody or k at least. */
function areHidden(item: Item, votes: RoundVotes, k: number): boolean {
  const sealed = sealedOf(item, votes);
  return sealed === 0 || sealed >= k;
}

/** Whether hands were raised beside sealed votes, now or just before: then a difference is not one of sealed votes. */
function isBlurred({ item, votes, votesBefore }: ReleaseInput, shown: readonly Shown[]): boolean {
  const isMixed = (round: RoundVotes): boolean =>
    sealedOf(item, round) > 0 && [...standingVotes(item, round).keys()].some(isHand);
  return shown.length > 0 && [votes, votesBefore].some(isMixed);
}

function drawnParts(
  item: Item,
  parts: readonly Table[],
  k: number,
  { now, shown }: { now: Tally; shown: readonly Shown[] },
): readonly Table[] {
  const judged = parts.map((part) => {
    const earlier = shown.filter(({ withheld }) => !withheld.includes(part.name));
    const left = combinations(now, earlier).map((terms) => ({ terms, ...leftoverOf(part, terms) }));
    return {
      part,
      safe: left.every((leftover) => hidesAll(k, leftover)),
      changed: !left.some((leftover) => leftover.terms.length === 2 && isNothing(leftover)),
    };
  });
  if (!areTied(item)) return judged.filter(({ safe, changed }) => safe && changed).map(({ part }) => part);
  return judged.every(({ safe }) => safe) && judged.some(({ changed }) => changed) ? parts : [];
}

/** Told only beside a round before it that was shown, and of which this device still has all votes. */
function movementOf({ item, round, votes, votesBefore, earlier }: ReleaseInput, k: number): Movement | null {
  const before = earlier.find((released) => released.round === round - 1)?.result;
  if (before?.kind !== 'shown' || tally(item, votesBefore).voters !== before.voters) return null;
  return movementBetween(item, k, { before: votesBefore, now: votes });
}
