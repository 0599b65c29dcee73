import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import { ofKind } from '../../survey/testing/every-kind.ts';
import type { ReleasedRound, RoundVotes } from '../released-round.ts';
import { releaseAll } from '../testing/release-all.ts';
import { someRounds } from '../testing/some-rounds.ts';
import { keysOf, tablesOf, type Table } from './table.ts';
import { standingVotes } from './tally.ts';

/**
 * Sessions of chance: latecomers, leavers, people who move, up to four rounds; an item of each kind with counts. Here the
 * votes themselves are looked at, which the release does not do: which people stand behind what is left when one shown
 * round is taken away from another?
 */
const items = Object.values(ofKind).filter(({ kind }) => kind !== 'open');
const someSession = fc
  .tuple(fc.constantFrom<Item>(...items), fc.integer({ min: 3, max: 6 }))
  .chain(([item, k]) => fc.tuple(fc.constant(item), fc.constant(k), someRounds(item)));

const contract = (k: number) => ({ k, kOpen: k, mayChange: true });

type Shown = { votes: RoundVotes; result: Extract<ReleasedRound['result'], { kind: 'shown' }> };

function shownIn(item: Item, k: number, rounds: readonly RoundVotes[]): Shown[] {
  return releaseAll(item, contract(k), rounds).flatMap(({ result }, at) =>
    result.kind === 'shown' ? [{ result, votes: standingVotes(item, rounds[at] ?? new Map()) }] : [],
  );
}

/** Where somebody stands in a part: the key, or the rest; undefined where there is no vote. */
function cellOf(item: Item, { keys }: Table, answer: Answer | undefined): string | undefined {
  return answer && (keysOf(item, answer).find((key) => keys.includes(key)) ?? 'rest');
}

test('S5: nothing is shown of fewer than k people, and what is shown is what was voted', () => {
  fc.assert(
    fc.property(someSession, ([item, k, rounds]) => {
      for (const { votes, result } of shownIn(item, k, rounds)) {
        expect(result.voters).toBe(votes.size);
        expect(votes.size).toBeGreaterThanOrEqual(k);
        for (const part of tablesOf(item).filter(({ name }) => !result.withheld.includes(name))) {
          const cells = [...votes.values()].map((answer) => cellOf(item, part, answer));
          for (const key of part.keys) {
            expect(result.counts[key] ?? 0).toBe(cells.filter((cell) => cell === key).length);
          }
        }
      }
    }),
  );
});

test('S7: between any two rounds that are shown, what differs in a part is of k people or of nobody', () => {
  fc.assert(
    fc.property(someSession, ([item, k, rounds]) => {
      const shown = shownIn(item, k, rounds);
      for (const [at, later] of shown.entries()) {
        for (const earlier of shown.slice(0, at)) {
          for (const part of tablesOf(item)) {
            if ([later, earlier].some(({ result }) => result.withheld.includes(part.name))) continue;
            const cells = (votes: RoundVotes) => (voter: string) => cellOf(item, part, votes.get(voter));
            const [was, is] = [cells(earlier.votes), cells(later.votes)];
            const people = new Set([...earlier.votes.keys(), ...later.votes.keys()]);
            const behind = [...people].filter((voter) => was(voter) !== is(voter)).length;
            const same = part.keys.every((key) => earlier.result.counts[key] === later.result.counts[key]);
            const nobody = same && earlier.result.voters === later.result.voters;
            expect(nobody || behind >= k).toBe(true);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('S7: movement has no number under k, and is of exactly the people of both rounds', () => {
  fc.assert(
    fc.property(someSession, ([item, k, rounds]) => {
      const released = releaseAll(item, contract(k), rounds);
      expect(released).toHaveLength(rounds.length);
      for (const { result, round } of released) {
        if (result.kind !== 'shown' || !result.movement) continue;
        const { kind: _, ...numbers } = result.movement;
        expect(Math.min(...Object.values(numbers))).toBeGreaterThanOrEqual(k);
        expect(Object.values(numbers).reduce((sum, each) => sum + each, 0)).toBe(result.voters);
        const [now, before] = [round - 1, round - 2].map((at) => rounds[at] ?? new Map<string, Answer>());
        const voters = (votes: RoundVotes = new Map()) => [...standingVotes(item, votes).keys()].toSorted();
        expect(voters(now)).toEqual(voters(before));
      }
    }),
  );
});

test('what is released does not depend on the order in which votes came', () => {
  fc.assert(
    fc.property(someSession, ([item, k, rounds]) => {
      const turned = rounds.map((votes) => new Map([...votes].reverse()));
      const [one, other] = [rounds, turned].map((votes) => releaseAll(item, contract(k), votes));
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    }),
  );
});
