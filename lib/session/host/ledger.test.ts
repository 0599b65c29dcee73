import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersIn, enterVote, placesIn, removeVotes, standingVote, type Ledger } from './ledger.ts';

const place = { item: 'team', round: 1 };
const grade = (value: number) => ({ kind: 'grade', value }) as const;

test('a voter counts once, with the last word, and not at all when it was taken back', () => {
  const words = fc.array(
    fc.record({ voter: fc.constantFrom('a', 'b', 'c'), value: fc.option(fc.integer({ min: 1, max: 10 })) }),
  );
  fc.assert(
    fc.property(words, (said) => {
      const ledger: Ledger = new Map();
      const last = new Map<string, number | null>();
      for (const [at, { voter, value }] of said.entries()) {
        const answer = value === null ? null : grade(value);
        enterVote(ledger, { ...place, voter }, { revision: at + 1, digest: '', answer });
        last.set(voter, value);
      }
      const counted = [...answersIn(ledger, place)].map(([voter, answer]) => [voter, answer]);
      const expected = [...last].flatMap(([voter, value]) => (value === null ? [] : [[voter, grade(value)]]));
      expect(counted.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test('rounds and items are kept apart', () => {
  const ledger: Ledger = new Map();
  enterVote(ledger, { ...place, voter: 'a' }, { revision: 1, digest: '', answer: grade(5) });
  enterVote(ledger, { item: 'team', round: 2, voter: 'a' }, { revision: 1, digest: '', answer: grade(6) });
  expect(answersIn(ledger, place).get('a')).toEqual(grade(5));
  expect(standingVote(ledger, { item: 'other', round: 1, voter: 'a' })).toBeUndefined();
  expect(placesIn(ledger)).toHaveLength(2);
  removeVotes(ledger, place, ['a', 'nobody']);
  expect(answersIn(ledger, place).size).toBe(0);
});
