import { expect, test } from 'vitest';
import { matchesSearch } from './matches-search.ts';

test.each([
  ['Een klassieke opvatting van hulp', 'HULP', true],
  ['Een klassieke opvatting van hulp', 'hulp klas', true],
  ['Ideeën van anderen', 'ideeen', true],
  ['Ideeen van anderen', 'ideeën', true],
  ['Een klassieke opvatting van hulp', 'hulp tijd', false],
  ['Genoeg tijd', '  ', true],
])('%s, searched for "%s": %s', (text, search, found) => {
  expect(matchesSearch(text, search)).toBe(found);
});
