import { expect, test } from 'vitest';
import { teamsOf } from './teams-of.ts';
import { sessionOn } from './testing/some-sessions.ts';
import { uuidOf } from './testing/some-events.ts';

const teams = teamsOf([
  sessionOn(4, [], { team: 'Team zuid ' }),
  sessionOn(1, [], { team: null }),
  sessionOn(2, [], { team: 'team Zuid' }),
  sessionOn(3, []),
]);

test('teams stand by name, as it was last written; sessions without one are last', () => {
  expect(teams.map(({ key, name }) => [key, name])).toEqual([
    ['noord', 'Noord'],
    ['team zuid', 'Team zuid'],
    ['', null],
  ]);
});

test('the sessions of a team stand in order of the day', () => {
  expect(teams[1]?.sessions.map(({ id }) => id)).toEqual([uuidOf(2), uuidOf(4)]);
});
