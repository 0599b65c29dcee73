import { expect, test } from 'vitest';
import { startLocale } from './start-locale.ts';

test.each([
  ['', ['en-GB', 'nl'], 'en'],
  ['', ['nl-BE'], 'nl'],
  ['', ['de-DE', 'en'], 'en'],
  ['', ['de-DE'], 'nl'],
  ['', [], 'nl'],
  ['?lang=en', ['nl'], 'en'],
  ['?lang=xx', ['en'], 'en'],
] as const)('with %j and the languages %j the page is in %s', (search, languages, locale) => {
  expect(startLocale(search, languages)).toBe(locale);
});
