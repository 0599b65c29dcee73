import { describe, expect, test } from 'vitest';
import { exclusionOf, isExcluded, matchOrigin, patternOf } from './match-origin.ts';

describe('an address lies within an origin', () => {
  test.each([
    ['https://dossier.example.nl/*', 'https://dossier.example.nl/client/1?x#y', true],
    ['http://127.0.0.1/*', 'http://127.0.0.1:4310/', true],
    ['http://127.0.0.1:4310/*', 'http://127.0.0.1:4311/', false],
    ['https://dossier.example.nl/*', 'http://dossier.example.nl/', false],
    ['https://dossier.example.nl/*', 'https://dossier.example.nl.evil.example/', false],
    ['https://dossier.example.nl/*', 'about:blank', false],
  ])('%s, %s: %s', (pattern, address, within) => {
    expect(matchOrigin(pattern, address)).toBe(within);
  });
});

test('the pattern of an address leaves out port and path; pages of the browser itself have none', () => {
  expect(patternOf('http://localhost:8080/a/b')).toBe('http://localhost/*');
  expect(patternOf('chrome://extensions/')).toBeNull();
  expect(patternOf('')).toBeNull();
  expect(patternOf('https://dit is niets')).toBeNull();
});

const at = (address: string) => new URL(address, 'https://dossier.example.nl');

test.each([
  ['/beheer', '/beheer/users', false],
  ['/rooster/*', '/rooster/week/3', true],
  ['/clients/*/plan', '/clients/12/plan', true],
  ['/clients/*/plan', '/clients/12/notes/plan', false],
  ['/app.php', '/appxphp', false],
  ['/#/agenda', '/#/agenda', true],
  ['/#/agenda', '/#/clients', false],
  ['/', '/#/clients', true],
  ['/clients/*/', '/clients/12', true],
  ['/clients/*/', '/clients/12/notes', false],
])('%s excludes %s: %s', (entry, address, excluded) => {
  expect(isExcluded([entry], at(address))).toBe(excluded);
});

test.each([
  ['/clients/48213/plan?tab=2', '/clients/*/plan'],
  ['/agenda', '/agenda'],
  ['/app/#/clients/12/agenda?week=3', '/app/#/clients/*/agenda'],
  ['/agenda#top', '/agenda'],
  ['/clients/48213', '/clients/*/'],
])('%s and what is like it are excluded by %s', (address, entry) => {
  expect(exclusionOf(at(address))).toBe(entry);
  expect(isExcluded([entry], at(address.replace(/\d+/, '7')))).toBe(true);
});
