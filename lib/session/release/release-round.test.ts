import { describe, expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import { ofKind } from '../../survey/testing/every-kind.ts';
import type { RoundVotes } from '../released-round.ts';
import { releaseAll } from '../testing/release-all.ts';

const contract = { k: 5, kOpen: 7, mayChange: true };
const grade = (value: number): Answer => ({ kind: 'grade', value });
const voters = (...values: number[]): RoundVotes =>
  new Map(values.map((value, at) => [`person-${at}`, grade(value)]));
const kinds = (...rounds: RoundVotes[]) =>
  releaseAll(ofKind.grade, contract, rounds).map(({ result }) => result.kind);
const last = (...rounds: RoundVotes[]) => releaseAll(ofKind.grade, contract, rounds).at(-1)?.result;

describe('S5: how many', () => {
  test('four of five are too few', () => {
    expect(kinds(voters(6, 7, 7, 8))).toEqual(['too-few']);
  });

  test('five are shown', () => {
    expect(last(voters(6, 7, 7, 8, 7))).toEqual({
      ...{ kind: 'shown', voters: 5, counts: { 6: 1, 7: 3, 8: 1 } },
      ...{ withheld: [], movement: null },
    });
  });

  test('a vote that is no answer to the item is nobody', () => {
    const votes = new Map([...voters(6, 7, 7, 8), ['person-9', { kind: 'agree', value: 3 } as const]]);
    expect(kinds(votes)).toEqual(['too-few']);
  });
});

describe('S7: raised hands are seen by all, and can be taken away from what is shown', () => {
  const hands = (...values: number[]): RoundVotes =>
    new Map(values.map((value, at) => [`hand-${at}`, grade(value)]));
  const both = (one: RoundVotes, other: RoundVotes): RoundVotes => new Map([...one, ...other]);

  test('so the votes beside them are none or k at least', () => {
    expect(kinds(both(hands(7, 7, 7, 7), voters(3)))).toEqual(['too-few']);
    expect(kinds(both(hands(7), voters(3, 4, 5, 6, 7)))).toEqual(['shown']);
    expect(kinds(hands(7, 7, 7, 7, 7))).toEqual(['shown']);
  });

  test('and they hide nobody in a next round', () => {
    const first = voters(6, 6, 6, 6, 6);
    expect(kinds(first, both(voters(6, 6, 6, 6, 6, 9), hands(9, 9, 9, 9)))).toEqual([
      ...['shown', 'hardly-changed'],
    ]);
    expect(kinds(both(first, hands(6, 6, 6, 6, 6, 6)), voters(6, 6, 6, 6, 6, 6))).toEqual([
      ...['shown', 'hardly-changed'],
    ]);
  });
});

describe('S7: a second round', () => {
  const first = voters(6, 6, 6, 6, 6, 6, 6, 6);

  test('of which one person moved is hardly changed', () => {
    expect(kinds(first, voters(6, 6, 6, 6, 6, 6, 6, 9))).toEqual(['shown', 'hardly-changed']);
  });

  test('that one more takes part in, and nobody moved, is hardly changed', () => {
    expect(kinds(first, voters(6, 6, 6, 6, 6, 6, 6, 6, 9))).toEqual(['shown', 'hardly-changed']);
  });

  test('of which five moved is shown', () => {
    expect(kinds(first, voters(8, 8, 8, 8, 8, 6, 6, 6))).toEqual(['shown', 'shown']);
  });

  test('is no more than hardly changed when those who moved changed places', () => {
    const before = voters(6, 6, 6, 6, 6, 8, 8, 8, 8, 8);
    expect(kinds(before, voters(8, 8, 8, 8, 8, 6, 6, 6, 6, 6, 9))).toEqual(['shown', 'hardly-changed']);
  });

  test('after one that was too few stands by itself', () => {
    expect(kinds(voters(6, 7), voters(6, 7, 7, 7, 8))).toEqual(['too-few', 'shown']);
  });
});

test('S7: a third round is measured by the first too, when the second was not shown', () => {
  const first = voters(6, 6, 6, 6, 6, 6, 6, 6);
  const second = voters(6, 6, 6, 6, 6, 8, 8, 8);
  const third = voters(6, 6, 6, 6, 8, 8, 8, 8);
  expect(kinds(first, second, third)).toEqual(['shown', 'hardly-changed', 'hardly-changed']);
});

test('S7: one who came while many left is not hidden by the many', () => {
  const ten = voters(6, 6, 6, 6, 6, 6, 6, 6, 6, 6);
  const halfAndOne = new Map([...[...ten].slice(0, 5), ['latecomer', grade(3)] as const]);
  expect(kinds(ten, halfAndOne)).toEqual(['shown', 'hardly-changed']);
});

test('S7: rounds of which any two may be shown, and which together leave one person, are not all shown', () => {
  const people: Record<string, number> = { a: 1, b: 1, c: 1, d: 2, e: 2, f: 2, g: 3, h: 3, i: 3, x: 9 };
  const some = (names: string): RoundVotes =>
    new Map([...names].map((name) => [name, grade(people[name] ?? 5)]));
  const three = { k: 3, kOpen: 3, mayChange: true };
  const [all, half, others, last] = [some('abcdef'), some('abc'), some('ghi'), some('defghix')];
  const shown = (...of: RoundVotes[]) =>
    releaseAll(ofKind.grade, three, of).map(({ result }) => result.kind === 'shown');
  for (const earlier of [all, half, others]) {
    expect(shown(earlier, last)).toEqual([true, true]);
  }
  // The last, less all, less others, with half again: x.
  expect(shown(all, half, others, last)).toEqual([true, true, true, false]);
});

describe('S7: movement', () => {
  const twelve = voters(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);

  test('is told when k people moved and k did not', () => {
    expect(last(twelve, voters(8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 5, 5))).toMatchObject({
      movement: { kind: 'moved', moved: 6, same: 6 },
    });
  });

  test('is told by its ways when each is of k', () => {
    const before = voters(...Array<number>(15).fill(5));
    const after = voters(...[5, 8, 2].flatMap((value) => Array<number>(5).fill(value)));
    expect(last(before, after)).toMatchObject({ movement: { kind: 'ways', up: 5, down: 5, same: 5 } });
  });

  test('is not told when fewer than k stayed: that would say it of them', () => {
    expect(last(twelve, voters(8, 8, 8, 8, 8, 8, 8, 8, 5, 5, 5, 5))).toMatchObject({ movement: null });
    expect(last(twelve, voters(8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8))).toMatchObject({ movement: null });
  });

  test('is not told when somebody came or left: with the two distributions that would say what', () => {
    expect(last(twelve, voters(8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 5))).toMatchObject({ movement: null });
    expect(last(twelve, voters(8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 5, 5, 3))).toMatchObject({ movement: null });
  });

  test('is not told of raised hands', () => {
    const hands = (...values: number[]): RoundVotes =>
      new Map(values.map((value, at) => [`hand-${at}`, grade(value)]));
    const before = hands(5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
    expect(last(before, hands(8, 8, 8, 8, 8, 5, 5, 5, 5, 5))).toMatchObject({
      kind: 'shown',
      movement: null,
    });
  });

  test('is not told when this device lost votes of the round before', () => {
    const [first] = releaseAll(ofKind.grade, contract, [twelve]);
    const kept = new Map([...twelve].slice(1));
    expect(first?.result.kind).toBe('shown');
    const again = releaseAll(ofKind.grade, contract, [kept, voters(8, 8, 8, 8, 8, 8, 5, 5, 5, 5, 5, 5)]);
    expect(again.at(-1)?.result).toMatchObject({ movement: null });
  });
});

test('S7: parts that follow from each other are all shown or none', () => {
  const order = (...order: string[]): Answer => ({ kind: 'rank', order });
  const rank = (...answers: Answer[]): RoundVotes =>
    new Map(answers.map((answer, at) => [`person-${at}`, answer]));
  const before = rank(...Array<Answer>(6).fill(order('tea', 'coffee', 'water')));
  // Tea and coffee changed places for five; of one of them water came first, which the places of the others would tell.
  const after = rank(
    ...Array<Answer>(5).fill(order('coffee', 'tea', 'water')),
    order('water', 'tea', 'coffee'),
  );
  const results = releaseAll(ofKind.rank, contract, [before, after]).map(({ result }) => result.kind);
  expect(results).toEqual(['shown', 'hardly-changed']);
});

describe('S7: factors', () => {
  const factors = (strengths: Extract<Answer, { kind: 'factors' }>['strengths'], times: number): Answer[] =>
    Array<Answer>(times).fill({ kind: 'factors', strengths });
  const rounds = (...all: Answer[][]) =>
    releaseAll(
      ofKind.factors,
      contract,
      all.map((answers) => new Map(answers.map((answer, at) => [`person-${at}`, answer]))),
    ).map(({ result }) => result);

  test('one that changed is shown, one that hardly did is withheld', () => {
    const first = factors({ courage: 'lot' }, 8);
    const second = [
      ...factors({ courage: 'little' }, 6),
      ...factors({ courage: 'lot', 'takes-over': 'lot' }, 2),
    ];
    expect(rounds(first, second)).toMatchObject([
      { kind: 'shown', counts: { 'courage:lot': 8 }, withheld: [] },
      { kind: 'shown', counts: { 'courage:little': 6, 'courage:lot': 2 }, withheld: ['takes-over'] },
    ]);
  });

  test('when none changed, nothing is shown', () => {
    const first = factors({ courage: 'lot' }, 8);
    expect(rounds(first, first).map(({ kind }) => kind)).toEqual(['shown', 'hardly-changed']);
  });
});
