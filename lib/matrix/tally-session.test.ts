import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MatrixSession } from './matrix-input.ts';
import { factorRounds, tallySession } from './tally-session.ts';
import { askingItem, sessionOn, shownRound, someInput } from './testing/some-sessions.ts';

const countsOf = (session: MatrixSession) => Object.fromEntries(tallySession(session).tally);
const first = shownRound(['asked', 1], 6, { courage: [1, 2], 'takes-over': [0, 3] });

describe('what a session says of a factor', () => {
  test('is how many say a little and a lot, of all who were asked', () => {
    expect(countsOf(sessionOn(1, [first]))).toEqual({
      courage: { little: 1, lot: 2, voters: 6 },
      'takes-over': { little: 0, lot: 3, voters: 6 },
    });
  });

  test('is its last round', () => {
    const second = shownRound(['asked', 2], 7, { courage: [0, 7], 'takes-over': [4, 3] });
    expect(countsOf(sessionOn(1, [first, second]))).toMatchObject({ courage: { lot: 7, voters: 7 } });
  });

  test('stays as it was shown where a later round withholds it', () => {
    const second = shownRound(['asked', 2], 7, { courage: [0, 7] }, ['takes-over']);
    expect(countsOf(sessionOn(1, [first, second]))).toEqual({
      courage: { little: 0, lot: 7, voters: 7 },
      'takes-over': { little: 0, lot: 3, voters: 6 },
    });
  });

  test.each(['too-few', 'hardly-changed'] as const)('stays where a later round is %s', (kind) => {
    const second = { item: 'asked', round: 2, result: { kind } };
    expect(countsOf(sessionOn(1, [first, second]))).toEqual(countsOf(sessionOn(1, [first])));
  });

  test('is that of the later of several items', () => {
    const again = shownRound(['again', 1], 5, { courage: [5, 0] });
    const items = [askingItem('asked', ['courage', 'takes-over']), askingItem('again', ['courage'])];
    expect(countsOf(sessionOn(1, [first, again], { items }))).toEqual({
      courage: { little: 5, lot: 0, voters: 5 },
      'takes-over': { little: 0, lot: 3, voters: 6 },
    });
  });
});

describe('of a factor that was put to the vote', () => {
  test('nothing is said where too few voted, but that it was', () => {
    const tallied = tallySession(sessionOn(1, [{ item: 'asked', round: 1, result: { kind: 'too-few' } }]));
    expect(tallied.tally.size).toBe(0);
    expect([...tallied.asked]).toEqual(['courage', 'takes-over']);
  });

  test('nothing is said by a file that shows it of fewer than were promised', () => {
    const few = shownRound(['asked', 1], 2, { courage: [0, 2], 'takes-over': [0, 0] });
    expect(countsOf(sessionOn(1, [few]))).toEqual({});
    expect(factorRounds(sessionOn(1, [few]))[0]?.read('courage')).toEqual({ state: 'too-few', counts: null });
  });

  test('nobody naming it is an answer too', () => {
    const none = shownRound(['asked', 1], 4, { courage: [0, 0], 'takes-over': [0, 0] });
    expect(countsOf(sessionOn(1, [none]))).toMatchObject({ courage: { little: 0, lot: 0, voters: 4 } });
  });
});

test('what is said comes from one round that was released, of k at least', () => {
  fc.assert(
    fc.property(someInput, ({ sessions }) => {
      for (const session of sessions) {
        const shown = factorRounds(session);
        for (const [factor, counts] of tallySession(session).tally) {
          expect(counts.voters).toBeGreaterThanOrEqual(session.contract.k);
          expect(shown.map(({ read }) => read(factor).counts)).toContainEqual(counts);
        }
      }
    }),
  );
});
