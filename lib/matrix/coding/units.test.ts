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

test('what was not released is not coded', () => {
  const rounds = [{ item: 'open', round: 1, result: { kind: 'too-few' } as const }];
  expect(unitsOf(someResult(session, { rounds }))).toEqual([]);
});
