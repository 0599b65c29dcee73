import { expect, test } from 'vitest';
import { ofKind } from '../../survey/testing/every-kind.ts';
import { uuidOf } from '../testing/some-events.ts';
import { someResult } from '../testing/some-result.ts';
import { unitsOf } from './units.ts';

const session = uuidOf(1);

test('the open answers that were released are what is coded, with the question that they answer', () => {
  const answers = unitsOf(someResult(session));
  expect(answers.map(({ text }) => text)).toEqual(['No time', 'Courage', 'We do it all ourselves']);
  expect(answers[1]).toEqual({
    unit: { session, item: 'open', round: 1, index: 1 },
    key: `${session}/open/1/1`,
    text: 'Courage',
    item: ofKind.open,
  });
});

test('of an item that was put again, the last round that was shown is coded', () => {
  const texts = (round: number, said: string) => ({
    ...{ item: 'open', round },
    result: { kind: 'texts' as const, voters: 6, texts: [said] },
  });
  const rounds = [
    texts(1, 'time'),
    texts(2, 'room'),
    { item: 'open', round: 3, result: { kind: 'too-few' as const } },
  ];
  expect(unitsOf(someResult(session, { rounds })).map(({ text }) => text)).toEqual(['room']);
});

test('a file that shows texts of fewer than were promised says nothing', () => {
  const rounds = [{ item: 'open', round: 1, result: { kind: 'texts' as const, voters: 2, texts: ['time'] } }];
  expect(unitsOf(someResult(session, { rounds }))).toEqual([]);
});

test('what was not released is not coded', () => {
  const rounds = [{ item: 'open', round: 1, result: { kind: 'too-few' } as const }];
  expect(unitsOf(someResult(session, { rounds }))).toEqual([]);
});
