import { expect, test } from 'vitest';
import { readVoteTopic, topics } from './topics.ts';

const place = { voter: 'abc-_', item: 'team', round: 12 };

test('a topic tells whose vote it is, on what, in which round', () => {
  expect(readVoteTopic('room', topics.vote('room', place))).toEqual(place);
  expect(readVoteTopic('room', topics.hello('room', 'abc'))).toMatchObject({ voter: 'abc', round: 0 });
});

test.each([
  topics.vote('other', place),
  topics.state('room'),
  topics.receipts('room', 'abc'),
  'naast/2/room/votes/abc/team/1',
  'naast/1/room/votes/abc/team',
  'naast/1/room/votes/abc/team/1/more',
  'naast/1/room/votes//team/1',
  'naast/1/room/votes/abc/team/01',
  'naast/1/room/votes/abc/team/-1',
  'naast/1/room/votes/abc/team/12345',
  '',
])('no place of a vote: %s', (topic) => {
  expect(readVoteTopic('room', topic)).toBeNull();
});
