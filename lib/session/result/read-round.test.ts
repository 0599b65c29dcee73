import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import type { Item } from '../../survey/item.ts';
import { summariseItem } from '../../survey/summary/summarise-item.ts';
import { ofKind } from '../../survey/testing/every-kind.ts';
import { someAnswer } from '../../survey/testing/some-definition.ts';
import { releaseRound } from '../release/release-round.ts';
import { readRound } from './read-round.ts';

/** Of voters who are never too few. */
function released(item: Item, answers: readonly Answer[]) {
  return releaseRound({
    ...{ item, round: 1, contract: { k: 1, kOpen: 1, mayChange: true } },
    votes: new Map(answers.map((answer, at) => [`v${at}`, answer])),
    ...{ earlier: [], votesBefore: new Map(), forgotten: false, texts: null, random: () => 0 },
  });
}

const read = (item: Item, answers: readonly Answer[]) => readRound(item, released(item, answers));

test.each(['grade', 'agree', 'choice', 'choices', 'factors'] as const)(
  'of a %s it says what a summary of the answers says',
  (kind) => {
    const item = ofKind[kind];
    fc.assert(
      fc.property(fc.array(someAnswer(item), { minLength: 1 }), (some) => {
        const answers = some.filter((answer) => answer !== null);
        const summary = summariseItem(item, answers);
        fc.pre(summary.answered > 0);
        expect(read(item, answers)).toMatchObject(summary);
      }),
    );
  },
);

test('a scale has its quartiles and its agreement beside the distribution', () => {
  const answers = [6, 6, 7, 7, 7, 8].map((value): Answer => ({ kind: 'grade', value }));
  expect(read(ofKind.grade, answers)).toMatchObject({
    counts: [0, 0, 0, 0, 0, 2, 3, 1, 0, 0],
    quartiles: [6.25, 7, 7],
    median: 7,
    agreement: expect.closeTo(0.9, 1) as number,
  });
});

test('a rank tells for each option how many put it where', () => {
  const order = (...order: string[]): Answer => ({ kind: 'rank', order });
  const answers = [order('tea', 'coffee', 'water'), order('tea', 'water', 'coffee')];
  expect(read(ofKind.rank, answers)).toEqual({
    kind: 'rank',
    answered: 2,
    ranks: {
      tea: { places: [2, 0, 0], mean: 1 },
      coffee: { places: [0, 1, 1], mean: 2.5 },
      water: { places: [0, 1, 1], mean: 2.5 },
    },
  });
});

test('a budget tells for each option what share of the points it was given', () => {
  const answers: Answer[] = [
    { kind: 'budget', points: { tea: 10 } },
    { kind: 'budget', points: { tea: 4, coffee: 6 } },
  ];
  expect(read(ofKind.budget, answers)).toMatchObject({
    answered: 2,
    shares: { tea: { mean: 0.7 }, coffee: { mean: 0.3 }, water: { mean: 0 } },
  });
});

describe('what was not shown', () => {
  test.each(['too-few', 'hardly-changed'] as const)('stays so: %s', (kind) => {
    expect(readRound(ofKind.grade, { item: 'grade', round: 1, result: { kind } })).toEqual({ kind });
  });

  test('is no factor with nobody: it is named as withheld', () => {
    const result = readRound(ofKind.factors, {
      ...{ item: 'factors', round: 2 },
      result: {
        ...{ kind: 'shown', voters: 8, counts: { 'courage:lot': 6 } },
        ...{ withheld: ['takes-over'], movement: null },
      },
    });
    expect(result).toEqual({
      ...{ kind: 'factors', answered: 8, withheld: ['takes-over'] },
      factors: { courage: { little: 0, lot: 6, strength: 0.75 } },
    });
  });
});

test('texts stay as they were let through', () => {
  const result = { kind: 'texts', voters: 8, texts: ['b', 'a'] } as const;
  expect(
    readRound(ofKind.open, { item: 'open', round: 1, result: { ...result, texts: ['b', 'a'] } }),
  ).toEqual({
    ...{ kind: 'open', answered: 8, texts: ['b', 'a'] },
  });
});
