import { expect, test } from 'vitest';
import { teamKey } from './team-key.ts';

test('a team is known by its name, however it is written', () => {
  expect(teamKey(' Team  Zuid ')).toBe(teamKey('team zuid'));
  expect(teamKey('Team Zuid')).not.toBe(teamKey('Team Noord'));
});

test('sessions without a name are of one team', () => {
  expect(teamKey('  ')).toBe(teamKey(null));
});
