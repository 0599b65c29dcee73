import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { Side } from './comparison.ts';
import type { MatrixSession } from './matrix-input.ts';
import { everySession } from './selection.ts';
import { courageOn, inputOf, sessionOn, shownRound, someInput } from './testing/some-sessions.ts';
import { uuidOf } from './testing/some-events.ts';

const session = (day: number): Side => ({
  kind: 'selection',
  selection: { ...everySession, sessions: [uuidOf(day)] },
});
const team = (key: string): Side => ({ kind: 'selection', selection: { ...everySession, teams: [key] } });
const round = (number: number): Side => ({ kind: 'round', session: uuidOf(1), item: 'asked', round: number });

const courageIn = (sessions: readonly MatrixSession[], before: Side, now: Side) =>
  compare(inputOf(sessions), before, now).factors.find(({ factor }) => factor.id === 'courage');

describe('two sides beside each other', () => {
  const north = [courageOn(1, [1, 8]), courageOn(5, [6, 8])];
  const south = courageOn(3, [2, 10], { team: 'Zuid', contract: { k: 5, kOpen: 5, mayChange: true } });

  test('may be two sessions', () => {
    expect(courageIn(north, session(1), session(5))).toMatchObject({
      ...{ before: { lot: 1, voters: 8 }, now: { lot: 6, voters: 8 }, change: { kind: 'known', by: 5 / 8 } },
    });
  });

  test('may be two teams, by the largest k of both', () => {
    expect(compare(inputOf([...north, south]), team('zuid'), team('noord')).k).toBe(5);
    expect(courageIn([...north, south], team('zuid'), team('noord'))?.change.kind).toBe('too-few');
    expect(
      courageIn([...north, courageOn(3, [2, 14], { team: 'Zuid' })], team('zuid'), team('noord')),
    ).toMatchObject({
      now: { lot: 6, voters: 8 },
    });
  });

  test('may be two rounds', () => {
    const rounds = [1, 2].map((number) =>
      shownRound(['asked', number], 8, { courage: [0, number === 1 ? 1 : 7], 'takes-over': [0, 0] }),
    );
    expect(courageIn([sessionOn(1, rounds)], round(1), round(2))).toMatchObject({
      ...{ before: { lot: 1 }, now: { lot: 7 }, change: { kind: 'known' } },
    });
  });

  test('hold the factors that were put to the vote on one of them, in the order of the study', () => {
    const ids = compare(inputOf(north), session(1), session(5)).factors.map(({ factor }) => factor.id);
    expect(ids).toEqual(['takes-over', 'courage']);
    expect(compare(inputOf([]), session(1), session(5))).toEqual({ factors: [], k: null });
  });

  test('have no change where one of them did not ask about the factor', () => {
    expect(courageIn([courageOn(1, [1, 8]), sessionOn(5, [])], session(1), session(5))).toMatchObject({
      ...{ before: { lot: 1 }, now: null, change: { kind: 'none' } },
    });
  });
});

describe('S7: both sides are hidden', () => {
  const hidden = { before: null, now: null, change: { kind: 'too-few' } };

  test('where one would stand out in the difference', () => {
    expect(courageIn([courageOn(1, [1, 8]), courageOn(5, [2, 8])], session(1), session(5))).toMatchObject(
      hidden,
    );
  });

  test('where a round withholds the factor, or shows nothing', () => {
    const first = shownRound(['asked', 1], 8, { courage: [0, 1], 'takes-over': [0, 0] });
    const withholds = shownRound(['asked', 2], 8, { 'takes-over': [0, 8] }, ['courage']);
    const nothing = { item: 'asked', round: 2, result: { kind: 'hardly-changed' as const } };
    expect(courageIn([sessionOn(1, [first, withholds])], round(1), round(2))).toMatchObject(hidden);
    expect(courageIn([sessionOn(1, [first, nothing])], round(1), round(2))).toMatchObject(hidden);
  });
});

test('turned about, a comparison is the same the other way', () => {
  const side = fc.oneof(
    fc.constantFrom('noord', 'zuid', '').map(team),
    fc.nat(5).map(session),
    fc.integer({ min: 1, max: 3 }).map((number): Side => ({ ...round(number), item: 'first' }) as Side),
  );
  fc.assert(
    fc.property(someInput, side, side, (input, one, other) => {
      const [there, back] = [compare(input, one, other), compare(input, other, one)];
      expect(back.k).toBe(there.k);
      expect(back.factors.map(({ before, now }) => [now, before])).toEqual(
        there.factors.map(({ before, now }) => [before, now]),
      );
      expect(back.factors.map(({ change }) => change.kind)).toEqual(
        there.factors.map(({ change }) => change.kind),
      );
    }),
  );
});
