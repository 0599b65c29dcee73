import { describe, expect, test } from 'vitest';
import { ofKind, words } from '../survey/testing/every-kind.ts';
import { defaultContract } from './default-contract.ts';
import type { ReleasedRound } from './released-round.ts';
import { makeSessionResult, parseSessionResult } from './session-result.ts';

const shown: ReleasedRound = {
  ...{ item: 'grade', round: 1 },
  result: { kind: 'shown', voters: 6, counts: { 6: 2, 7: 4 }, withheld: [], movement: null },
};
const about: Parameters<typeof makeSessionResult>[0] = {
  ...{ id: 'c0ffee00-0000-4000-8000-000000000000', day: '2026-11-24', title: words('team'), team: 'Zuid' },
  ...{ template: 'team-grade', language: 'nl', contract: defaultContract, people: 8, agreed: {} },
  items: [ofKind.grade, ofKind.agree],
};
const result = makeSessionResult(about, [shown]);

test('it keeps what was released, with the items as they were put, and no item without a round', () => {
  expect(result.rounds).toEqual([shown]);
  expect(result.items).toEqual([ofKind.grade]);
});

test('it reads as it was written', () => {
  expect(parseSessionResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
});

test('one that was kept before teams were named has none', () => {
  const { team, ...earlier } = result;
  expect(team).toBe('Zuid');
  expect(parseSessionResult(earlier)).toEqual({ ...result, team: null });
});

describe('S8: it is none', () => {
  test.each([
    ['with a vote in it', { ...result, votes: [] }],
    ['with a time', { ...result, day: '2026-11-24T15:00:00Z' }],
    ['with a voter', { ...result, rounds: [{ ...shown, voter: 'x' }] }],
    ['with a round of an item that is not in it', { ...result, items: [] }],
    ['with a round twice', { ...result, rounds: [shown, shown] }],
    ['with a group under three', { ...result, contract: { ...defaultContract, k: 2 } }],
    ['with a team of more than a name', { ...result, team: 'x'.repeat(81) }],
    ['of another version', { ...result, v: 2 }],
    ['when it is nothing', null],
  ])('%s', (_, value) => {
    expect(parseSessionResult(value)).toBeNull();
  });
});
