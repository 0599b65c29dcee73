import { describe, expect, test } from 'vitest';
import { Lexicon } from './lexicon.ts';

const lexicon = new Lexicon([
  { tokenClass: 'CALL', entries: '*gebeld bel*' },
  { tokenClass: 'REACH', entries: 'gebeld geregeld' },
]);

describe('a longer word', () => {
  test('gets the classes for which its ending or beginning was starred, and no others', () => {
    expect(lexicon.has(lexicon.find('nagebeld'), 'CALL')).toBe(true);
    expect(lexicon.has(lexicon.find('nagebeld'), 'REACH')).toBe(false);
    expect(lexicon.has(lexicon.find('belletje'), 'CALL')).toBe(true);
  });

  test('leaves the word itself all of its classes', () => {
    expect(lexicon.has(lexicon.find('gebeld'), 'CALL')).toBe(true);
    expect(lexicon.has(lexicon.find('gebeld'), 'REACH')).toBe(true);
  });
});

test('a participle is known by its shape, whether or not it stands in a list', () => {
  for (const word of ['geregeld', 'nagebeld', 'opgehaald'])
    expect(lexicon.has(lexicon.find(word), 'PARTICIPLE'), word).toBe(true);
  expect(lexicon.has(lexicon.find('tafel'), 'PARTICIPLE')).toBe(false);
});
