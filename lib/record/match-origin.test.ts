import { describe, expect, test } from 'vitest';
import { isExcluded, matchOrigin, patternOf } from './match-origin.ts';

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

test('a path is excluded as a whole, or by its beginning before a star', () => {
  expect(isExcluded(['/beheer', '/rooster/*'], '/rooster/week/3')).toBe(true);
  expect(isExcluded(['/beheer', '/rooster/*'], '/beheer/users')).toBe(false);
});
