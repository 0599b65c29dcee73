import { expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import { ofKind } from '../../survey/testing/every-kind.ts';
import type { ReleasedRound, RoundVotes } from '../released-round.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { releaseTexts } from './release-texts.ts';

const contract = { k: 3, kOpen: 4, mayChange: true };
const voters = (...texts: string[]): RoundVotes =>
  new Map(texts.map((text, at) => [`person-${at}`, { kind: 'open', text } satisfies Answer]));
const release = (votes: RoundVotes, texts: readonly string[], earlier: readonly ReleasedRound[] = []) =>
  releaseTexts({
    ...{ item: ofKind.open, round: earlier.length + 1, contract, votes, earlier, texts },
    ...{ votesBefore: new Map(), forgotten: false, random: seededRandom(5) },
  });
const shown = (texts: string[]): ReleasedRound => ({
  ...{ item: 'open', round: 1, result: { kind: 'texts', voters: texts.length, texts } },
});

test('S5: free text needs its own, higher k', () => {
  expect(release(voters('a', 'b', 'c'), ['a', 'b', 'c'])).toEqual({ kind: 'too-few' });
  expect(release(voters('a', 'b', 'c', 'd'), ['a'])).toEqual({ kind: 'texts', voters: 4, texts: ['a'] });
});

test('a voter who wrote nothing does not count', () => {
  expect(release(voters('a', 'b', 'c', '  '), ['a', 'b', 'c'])).toEqual({ kind: 'too-few' });
});

test('S8: texts stand in an order of chance, and none is lost', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const result = release(voters(...texts), texts);
  expect(result).not.toMatchObject({ texts });
  expect(result.kind === 'texts' && result.texts.toSorted()).toEqual(texts);
});

test('S7: one new text beside those that were shown would be the one of who came', () => {
  const before = shown(['a', 'b', 'c', 'd']);
  expect(release(voters('A', 'b ', 'c', 'd', 'e'), ['A', 'b ', 'c', 'd', 'e'], [before])).toEqual({
    kind: 'hardly-changed',
  });
});

test('S7: one text that is gone would be the one of who left', () => {
  const before = shown(['a', 'b', 'c', 'd', 'e']);
  expect(release(voters('a', 'b', 'c', 'd'), ['a', 'b', 'c', 'd'], [before])).toEqual({
    kind: 'hardly-changed',
  });
});

test('S7: nor does it help that many came', () => {
  const texts = ['a', 'b', 'c', 'e', 'f', 'g', 'h'];
  const before = shown(['a', 'b', 'c', 'd']);
  expect(release(voters(...texts), texts, [before])).toEqual({ kind: 'hardly-changed' });
});

test('a round in which all is written anew is shown', () => {
  const texts = ['e', 'f', 'g', 'h'];
  expect(release(voters(...texts), texts, [shown(['a', 'b', 'c', 'd'])]).kind).toBe('texts');
});
