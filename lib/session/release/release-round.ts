import type { Item } from '../../survey/item.ts';
import type { Movement, ReleasedRound, ReleaseInput, ReleaseRound } from '../released-round.ts';
import { movementBetween } from './movement.ts';
import { combinations, peopleApart } from './people-apart.ts';
import { releaseTexts } from './release-texts.ts';
import { areTied, tablesOf, type Table } from './table.ts';
import { tally, type Tally } from './tally.ts';

type Result = ReleasedRound['result'];
type Shown = Extract<Result, { kind: 'shown' }>;

/** Each further round doubles and triples what can be subtracted; after so many that were shown, no more is. */
const mostShown = 8;

/**
 * What may be shown of a closed round (S5-S7). The contract's k counts people who answered.
 *
 * Guaranteed, for whatever voters do, come late, leave or take back, and for all that was released of an item together:
 * - Nothing is shown of fewer than k people; of free text, of fewer than kOpen.
 * - Take any part of a shown round (a scale, an option, a factor), and add or take away that part of any earlier ones:
 *   what is left is empty or is made by k people at least. So nobody who came late, left or changed stands out, not
 *   with two rounds and not with more (the first less the second less the third). This is decided by what was published
 *   alone, so it holds as well after the host lost its votes.
 * - Parts that follow from each other are shown together or not at all; 'hardly-changed' is the same for no change and
 *   for one under k, and so is a factor that is withheld.
 * - Movement has no number under k, and is told only of the same people (`movementBetween`).
 *
 * Not guaranteed:
 * - A group that agrees says it of each: with 7 of 7 in one cell, or 0 of 7, all is known. `isSmallGroup` tells when
 *   voters are to be told before.
 * - Who knows m of the n votes (his own on several devices, those of friends who tell) knows the tally of the other
 *   n - m; the code lets in whoever has it, and k counts devices.
 * - The same question put as two items is two items; the voters see that it is asked again.
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
  if (now.voters < k) return { kind: 'too-few' };
  const shown = earlier.flatMap(({ result }) => (result.kind === 'shown' ? [result] : []));
  const parts = tablesOf(item);
  const drawn = shown.length < mostShown ? drawnParts(item, parts, k, { now, shown }) : [];
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

function drawnParts(
  item: Item,
  parts: readonly Table[],
  k: number,
  { now, shown }: { now: Tally; shown: readonly Shown[] },
): readonly Table[] {
  const leasts = parts.map((part) => {
    const earlier = shown.filter(({ withheld }) => !withheld.includes(part.name));
    return combinations(now, earlier).map((terms) => peopleApart(part, terms));
  });
  const isApart = (apart: readonly number[]): boolean => apart.every((people) => people >= k);
  if (!areTied(item)) return parts.filter((_, at) => isApart(leasts[at] ?? []));
  const isEmptyOrApart = (apart: readonly number[]): boolean =>
    apart.every((people) => people === 0 || people >= k);
  return leasts.every(isEmptyOrApart) && leasts.some(isApart) ? parts : [];
}

/** Told only beside a round before it that was shown, and of which this device still has all votes. */
function movementOf({ item, round, votes, votesBefore, earlier }: ReleaseInput, k: number): Movement | null {
  const before = earlier.find((released) => released.round === round - 1)?.result;
  if (before?.kind !== 'shown' || tally(item, votesBefore).voters !== before.voters) return null;
  return movementBetween(item, k, { before: votesBefore, now: votes });
}
