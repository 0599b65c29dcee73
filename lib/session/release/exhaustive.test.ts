import { describe, expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import { ofKind, words } from '../../survey/testing/every-kind.ts';
import { releaseRound } from './release-round.ts';
import type { ReleasedRound, ReleaseRound } from '../released-round.ts';

/**
 * Somebody who knows who voted in each round, and all that was shown, and nothing else: is there a group under k of whom
 * this person can tell what they voted? Tried on every session there can be of some people with some answers.
 */
const k = 3;
const contract = { k, kOpen: k, mayChange: true };

/** What a session shows: a vote of each person in each round, by number, null where one did not vote. */
type Round = readonly (number | null)[];

function show(release: ReleaseRound, item: Item, answers: readonly Answer[], rounds: readonly Round[]) {
  const earlier: ReleasedRound[] = [];
  let votesBefore = new Map<string, Answer>();
  for (const [at, round] of rounds.entries()) {
    const votes = new Map(
      round.flatMap((vote, person) => {
        const answer = vote === null ? undefined : answers[vote];
        return answer ? [[`p${person}`, answer] as const] : [];
      }),
    );
    const input = {
      ...{ item, round: at + 1, contract, votes, votesBefore },
      ...{ forgotten: false, texts: null, random: () => 0 },
    };
    earlier.push(release({ ...input, earlier: [...earlier] }));
    votesBefore = votes;
  }
  return earlier;
}

/** All that these people can vote. */
function allVotes(attendance: readonly string[], answers: number): Round[][] {
  return attendance.reduce<Round[][]>(
    (sessions, present) => {
      const rounds = [...present].reduce<(number | null)[][]>(
        (made, here) =>
          made.flatMap((round) =>
            here === '.'
              ? [[...round, null]]
              : Array.from({ length: answers }, (_, answer) => [...round, answer]),
          ),
        [[]],
      );
      return sessions.flatMap((session) => rounds.map((round) => [...session, round]));
    },
    [[]],
  );
}

const groups = (people: number): number[][] =>
  Array.from({ length: 2 ** people }, (_, set) =>
    Array.from({ length: people }, (__, person) => person).filter((person) => (set >> person) & 1),
  ).filter((group) => group.length > 0 && group.length < k);

/** What a group voted in a round, if it is the same in all that is possible: without who voted which. */
function known(possible: readonly Round[], group: readonly number[]): string | null {
  const tallies = new Set(
    possible.map((round) =>
      group
        .map((person) => round[person] ?? '-')
        .toSorted()
        .join(),
    ),
  );
  const [only] = tallies;
  return tallies.size === 1 && only !== undefined && !only.includes('-') ? only : null;
}

/**
 * The groups under k of whom it is known what they voted in a round. Where k people are known to have voted the same,
 * that is no more than any group says that agrees: they do not count.
 */
function knownGroups(possible: readonly Round[]): string[] {
  const people = possible[0]?.length ?? 0;
  const each = Array.from({ length: people }, (_, person) => known(possible, [person]));
  const agreeing = (vote: string | null): boolean =>
    vote !== null && each.filter((other) => other === vote).length >= k;
  return groups(people)
    .filter((group) => known(possible, group) !== null)
    .filter((group) => !group.every((person) => agreeing(each[person] ?? null)))
    .map((group) => `${group.join()} voted ${known(possible, group) ?? ''}`);
}

/** That nobody who voted before moved: what an insider may take for granted. */
const nobodyMoved = (rounds: readonly Round[]): boolean =>
  rounds.every((round, at) =>
    round.every((vote, person) => {
      const was = rounds[at - 1]?.[person] ?? null;
      return vote === null || was === null || vote === was;
    }),
  );

type Insider = { knows: (rounds: readonly Round[]) => boolean; release: ReleaseRound };

/** All that is known in this way, by round, to an insider who knows who was there. */
function givenAway(
  item: Item,
  answers: readonly Answer[],
  attendance: readonly string[],
  { knows = () => true, release = releaseRound }: Partial<Insider> = {},
): string[] {
  const worlds = allVotes(attendance, answers.length)
    .filter(knows)
    .map((rounds) => ({
      rounds,
      shown: show(release, item, answers, rounds).map((each) => JSON.stringify(each)),
    }));
  const knownBy = (seen: (shown: readonly string[]) => string, at: number): Map<string, string[]> => {
    const alike = Map.groupBy(worlds, ({ shown }) => seen(shown));
    return new Map(
      [...alike].map(([key, possible]) => [key, knownGroups(possible.map(({ rounds }) => rounds[at] ?? []))]),
    );
  };
  return attendance.flatMap((_, at) => {
    const byAll = knownBy((shown) => shown.join(), at);
    const byOne = attendance.map((__, only) => knownBy((shown) => shown[only] ?? '', at));
    return worlds.flatMap(({ shown }) => {
      const alone = byOne.flatMap((known, only) => known.get(shown[only] ?? '') ?? []);
      const together = byAll.get(shown.join()) ?? [];
      return together
        .filter((who) => !alone.includes(who))
        .map((who) => `${at + 1}: ${who} by ${shown.join()}`);
    });
  });
}

const agree = (value: number): Answer => ({ kind: 'agree', value });
const chosen = (...options: string[]): Answer => ({ kind: 'choices', options });
const ranked = (...order: string[]): Answer => ({ kind: 'rank', order });
const ranks: Item = {
  ...ofKind.rank,
  options: ['tea', 'coffee'].map((id) => ({ id, text: words(id) })),
};

/** Who is there (x) in each round. */
const attendances = [
  ['xxx'],
  ['xxxx', 'xxxx'],
  ['xxx.', 'xxxx'],
  ['xxxx', 'xxx.'],
  ['xxx.', '.xxx'],
  ['xxxx.', 'xxxxx'],
  ['xxxxx', 'xxx..'],
];

describe('nobody can tell what fewer than k voted, whoever came or left', () => {
  test.each(attendances.map((rounds) => [rounds.join(' '), rounds] as const))(
    'on a scale with three answers: %s',
    (_, rounds) => {
      expect(givenAway(ofKind.agree, [agree(1), agree(3), agree(5)], rounds)).toEqual([]);
    },
  );

  test.each([
    ['six of whom three move and three stay', ['xxxxxx', 'xxxxxx']],
    ['one comes back after a round', ['xxxx', 'xxx.', 'xxxx']],
    ['two halves, one more in the second', ['xxxxxx.', 'xxx....', '...xxxx']],
    ['three rounds of the same four', ['xxxx', 'xxxx', 'xxxx']],
  ])('with two answers: %s', (_, rounds) => {
    expect(givenAway(ofKind.agree, [agree(2), agree(4)], rounds)).toEqual([]);
  });

  test('where more than one may be chosen', () => {
    const answers = [chosen('tea'), chosen('coffee'), chosen('tea', 'coffee')];
    expect(givenAway(ofKind.choices, answers, ['xxx.', 'xxxx'])).toEqual([]);
  });

  test('where all is ranked', () => {
    const answers = [ranked('tea', 'coffee'), ranked('coffee', 'tea')];
    expect(givenAway(ranks, answers, ['xxxx.', 'xxxxx'])).toEqual([]);
  });
});

describe('nor can who takes it that nobody moved', () => {
  test.each([
    ['of one who came', ['xxx.', 'xxxx']],
    ['of two who came', ['xxxx..', 'xxxxxx']],
    ['of one who left', ['xxxxx', 'xxxx.']],
    ['of one who came while one left', ['xxxx.', '.xxxx']],
    ['of one who came while most left', ['xxxxxx.', 'xxx...x']],
    ['of one who came back', ['xxxx', 'xxx.', 'xxxx']],
    ['of one who came in the second of two halves', ['xxxxxx.', 'xxx....', '...xxxx']],
  ])('%s', (_, rounds) => {
    expect(givenAway(ofKind.agree, [agree(2), agree(4)], rounds, { knows: nobodyMoved })).toEqual([]);
  });
});

test('the search finds what a release without regard to earlier rounds gives away', () => {
  const release: ReleaseRound = (input) => releaseRound({ ...input, earlier: [] });
  const insider = { knows: nobodyMoved, release };
  expect(givenAway(ofKind.agree, [agree(2), agree(4)], ['xxx.', 'xxxx'], insider)).not.toEqual([]);
  expect(givenAway(ofKind.agree, [agree(2), agree(4)], ['xxxx', 'xxx.'], insider)).not.toEqual([]);
});
