import { afterEach, expect, test } from 'vitest';
import { sessionOn } from '../../lib/matrix/testing/some-sessions.ts';
import { showLocale } from '../locale.svelte.ts';
import { teamNames } from './team-label.ts';

afterEach(() => showLocale('nl'));

test('the teams of sessions are named once each, in the language shown', () => {
  const sessions = ['Oost', 'oost', 'West', null].map((team, at) => sessionOn(at + 1, [], { team }));
  showLocale('nl');
  expect(teamNames(sessions)).toBe('oost, West en Zonder teamnaam');
  showLocale('en');
  expect(teamNames(sessions)).toBe('oost, West, and Without a team name');
});
