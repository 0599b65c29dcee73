import { expect, test } from 'vitest';
import type { Answer } from '../../survey/answer.ts';
import { ofKind } from '../../survey/testing/every-kind.ts';
import { tally } from './tally.ts';

const votes = (...answers: Answer[]) =>
  new Map(answers.map((answer, at) => [`person-${at}`, answer] as const));
const choice = (option: string): Answer => ({ kind: 'choice', option });

test('each voter counts once, by the latest vote', () => {
  const voted = new Map([...votes(choice('tea'), choice('water')), ['person-0', choice('water')] as const]);
  expect(tally(ofKind.choice, voted)).toEqual({ voters: 2, counts: { water: 2 } });
});

test('what is blank or no answer to the item is nobody', () => {
  expect(tally(ofKind.choice, votes(choice('beer'), { kind: 'grade', value: 3 }))).toEqual({
    ...{ voters: 0, counts: {} },
  });
  expect(tally(ofKind.open, votes({ kind: 'open', text: ' ' }))).toEqual({ voters: 0, counts: {} });
});

test('the counts stand in the order of the item, not in that of the votes', () => {
  const counted = tally(ofKind.choice, votes(choice('water'), choice('coffee'), choice('tea')));
  expect(Object.keys(counted.counts)).toEqual(['tea', 'coffee', 'water']);
});
