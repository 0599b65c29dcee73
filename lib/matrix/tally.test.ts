import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCounts, applyVote, strengthOf, type FactorVote, type Tally } from './tally.ts';

const someVotes: fc.Arbitrary<FactorVote[]> = fc.array(
  fc.record({
    factor: fc.constantFrom('courage', 'takes-over', 'creative'),
    how: fc.constantFrom('no', 'little', 'lot'),
  }),
);

const tallyOf = (votes: readonly FactorVote[]): Tally => {
  const tally: Tally = new Map();
  for (const vote of votes) applyVote(tally, vote);
  return tally;
};

test('a vote counts in the cell of its factor, and in no other', () => {
  const tally = tallyOf([{ factor: 'creative', how: 'lot' }]);
  applyVote(tally, { factor: 'courage', how: 'little' });
  applyVote(tally, { factor: 'courage', how: 'no' });
  expect(Object.fromEntries(tally)).toEqual({
    creative: { little: 0, lot: 1, voters: 1 },
    courage: { little: 1, lot: 0, voters: 2 },
  });
});

test('the order of votes does not matter', () => {
  fc.assert(
    fc.property(someVotes, (votes) => {
      expect(tallyOf(votes.toReversed())).toEqual(tallyOf(votes));
    }),
  );
});

test('a vote that gives way to another leaves nothing behind', () => {
  fc.assert(
    fc.property(someVotes, someVotes, (votes, [was = { factor: 'courage', how: 'lot' } as const]) => {
      const tally = tallyOf([...votes, was]);
      applyVote(tally, was, -1);
      applyVote(tally, { ...was, how: 'no' });
      expect(tally).toEqual(tallyOf([...votes, { ...was, how: 'no' }]));
    }),
  );
});

test('votes that were counted before count as they did one by one', () => {
  fc.assert(
    fc.property(someVotes, someVotes, (some, others) => {
      const together = tallyOf(some);
      for (const [factor, counts] of tallyOf(others)) applyCounts(together, factor, counts);
      expect(together).toEqual(tallyOf([...some, ...others]));
    }),
  );
});

test('strength goes from nobody to a lot for everybody; a little counts half', () => {
  expect(strengthOf({ little: 0, lot: 0, voters: 8 })).toBe(0);
  expect(strengthOf({ little: 4, lot: 2, voters: 8 })).toBe(0.5);
  expect(strengthOf({ little: 0, lot: 8, voters: 8 })).toBe(1);
  expect(strengthOf({ little: 0, lot: 0, voters: 0 })).toBe(0);
});
