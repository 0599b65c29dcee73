import { expect, test } from 'vitest';
import type { ReleasedRound } from '../session/released-round.ts';
import { shownAnswers } from './shown-answers.ts';
import { openItem, sessionOn } from './testing/some-sessions.ts';

const said = (round: number, texts: string[], voters = 4): ReleasedRound => ({
  ...{ item: openItem.id, round },
  result: { kind: 'texts', voters, texts },
});

test('an answer is known by its place in the round in which it was shown', () => {
  expect(shownAnswers(sessionOn(1, [said(1, ['time', 'courage'])]))).toMatchObject([
    { item: { id: 'why' }, round: 1, index: 0, text: 'time' },
    { item: { id: 'why' }, round: 1, index: 1, text: 'courage' },
  ]);
});

test('of an item that was put again, the last round that was shown tells', () => {
  const rounds = [
    said(1, ['time']),
    said(2, ['room']),
    { item: 'why', round: 3, result: { kind: 'too-few' as const } },
  ];
  expect(shownAnswers(sessionOn(1, rounds)).map(({ text }) => text)).toEqual(['room']);
});

test('a file that shows texts of fewer than were promised says nothing', () => {
  expect(shownAnswers(sessionOn(1, [said(1, ['time'], 2)]))).toEqual([]);
});
