import fc from 'fast-check';
import { releaseAll } from '../../session/testing/release-all.ts';
import { someRounds } from '../../session/testing/some-rounds.ts';
import type { ReleasedRound } from '../../session/released-round.ts';
import { words } from '../../survey/testing/every-kind.ts';
import type { Item } from '../../survey/item.ts';
import type { CodedAnswer, Codebook, MatrixInput, MatrixSession } from '../matrix-input.ts';
import { factors } from '../factors.ts';
import { uuidOf } from './some-events.ts';

/** The factors of the study alone. */
const studyCodebook: Codebook = { factors, mergedInto: {} };

const openItem: Item = {
  ...{ kind: 'open', id: 'why', required: true, maxLength: 200, text: words('why') },
};

/** An item about these factors. */
export function askingItem(id: string, asked: readonly string[]): Item {
  return { kind: 'factors', id, required: true, text: words(id), factors: [...asked] };
}

/** By factor, how many say a little and a lot. */
type Named = Readonly<Record<string, readonly [little: number, lot: number]>>;

/** A round on these factors that was shown; of `withheld` nothing is. */
export function shownRound(
  [item, round]: readonly [item: string, round: number],
  voters: number,
  named: Named,
  withheld: readonly string[] = [],
): ReleasedRound {
  const counts = Object.entries(named).flatMap(([id, [little, lot]]) => [
    [`${id}:little`, little] as const,
    [`${id}:lot`, lot] as const,
  ]);
  return {
    ...{ item, round },
    result: {
      ...{ kind: 'shown', voters, withheld: [...withheld], movement: null },
      counts: Object.fromEntries(counts),
    },
  };
}

/** The session of this number, of team Noord on that day of November, with k of three: these items and rounds. */
export function sessionOn(
  day: number,
  rounds: readonly ReleasedRound[],
  changes: Partial<MatrixSession> = {},
): MatrixSession {
  return {
    ...{ id: uuidOf(day), day: `2026-11-${String(day).padStart(2, '0')}`, title: words('talk') },
    ...{ team: 'Noord', contract: { k: 3, kOpen: 3, mayChange: true } },
    items: [askingItem('asked', ['courage', 'takes-over']), openItem],
    rounds: [...rounds],
    ...changes,
  };
}

/** A session in which so many of so many say a lot of `courage`. */
export function courageOn(
  day: number,
  [lot, voters]: readonly [number, number],
  changes: Partial<MatrixSession> = {},
) {
  return sessionOn(
    day,
    [shownRound(['asked', 1], voters, { courage: [0, lot], 'takes-over': [0, 0] })],
    changes,
  );
}

/** What is made of these sessions, by the factors of the study. */
export function inputOf(
  sessions: readonly MatrixSession[],
  answers: readonly CodedAnswer[] = [],
): MatrixInput {
  return { sessions, codebook: studyCodebook, answers };
}

const items: readonly Item[] = [
  askingItem('first', ['courage', 'takes-over']),
  askingItem('second', ['takes-over', 'no-daily-room']),
  openItem,
];

const someSession = (number: number): fc.Arbitrary<MatrixSession> =>
  fc
    .record({
      day: fc.integer({ min: 1, max: 9 }),
      team: fc.constantFrom('Noord', 'noord ', 'Zuid', null),
      k: fc.constantFrom(3, 5),
      votes: fc.tuple(...items.map(someRounds)),
    })
    .map(({ day, team, k, votes }) => {
      const contract = { k, kOpen: k, mayChange: true };
      const rounds = items.flatMap((item, at) => releaseAll(item, contract, votes[at] ?? []));
      return { ...sessionOn(day, rounds, { items: [...items] }), id: uuidOf(number), team, contract };
    });

/** Sessions of a few teams with what was released of all sorts of votes, and codings of some of their answers. */
export const someInput: fc.Arbitrary<MatrixInput> = fc
  .integer({ min: 0, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => someSession(number))))
  .chain((sessions) => {
    const coded = sessions.flatMap(({ id, rounds }) =>
      rounds.flatMap(({ item, round, result }) =>
        result.kind === 'texts'
          ? result.texts.map((_, answer) => ({ session: id, item, round, answer }))
          : [],
      ),
    );
    const named = fc.subarray(['courage', 'takes-over', 'own-1', 'no-daily-room']);
    const answers = fc.tuple(...coded.map((place) => named.map((ids) => ({ ...place, factors: ids }))));
    return answers.map((some) => ({
      sessions,
      codebook: { ...studyCodebook, mergedInto: { 'own-1': 'courage' } },
      answers: some,
    }));
  });
