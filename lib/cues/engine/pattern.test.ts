import { describe, expect, test } from 'vitest';
import { grammarWords } from '../lexicon/grammar.ts';
import { Lexicon } from './lexicon.ts';
import { matchAll } from './match.ts';
import { compilePattern } from './pattern.ts';
import { readSentence } from './read-sentence.ts';

const lexicon = new Lexicon([
  ...grammarWords,
  { tokenClass: 'KIN', entries: '*moeder zus/zussen broer', except: 'parelmoeder' },
  { tokenClass: 'STEP', entries: 'stief*' },
  { tokenClass: 'ROUND', entries: 'rond_de_tafel' },
]);

/** The evidence of each match. */
function matches(pattern: string, text: string): string[] {
  const compiled = compilePattern(pattern, lexicon, new Map());
  const sentence = readSentence(text, 0, lexicon);
  return matchAll(compiled, sentence).map(({ open, close }) =>
    text.slice(sentence.starts[open], sentence.ends[close - 1]),
  );
}

describe('a pattern', () => {
  test.each([
    ['a word, folded', 'belt', 'Moeder BELT', ['BELT']],
    ['a class', 'KIN', 'haar zussen', ['zussen']],
    ['a compound by its tail', 'KIN', 'zijn pleegmoeder', ['pleegmoeder']],
    ['a compound by its head', 'STEP', 'een stiefzus', ['stiefzus']],
    ['no exception', 'KIN', 'van parelmoeder', []],
    ['a phrase as one token', 'zat ROUND met', 'zat rond de tafel met', ['zat rond de tafel met']],
    ['one of several', '[zus|NUM|broer]', 'broer van 12', ['broer', '12']],
    ['any one token', 'zus * belt', 'zus Truus belt', ['zus Truus belt']],
    ['both and not', 'KIN&!broer', 'zus broer', ['zus']],
    ['not what follows', 'zus !belt', 'zus belt', []],
    ['an optional token', 'zus ook? belt', 'zus belt', ['zus belt']],
    ['alternative sequences', '(mijn zus|haar broer) belt', 'haar broer belt', ['haar broer belt']],
    ['a gap', 'zus ~2 belt', 'zus die altijd belt', ['zus die altijd belt']],
    ['no longer gap', 'zus ~1 belt', 'zus die altijd belt', []],
    ['no gap over a clause', 'zus ~3 belt', 'zus komt, hij belt', []],
    ['a crossing gap', 'zus ~~3 belt', 'zus komt, hij belt', ['zus komt, hij belt']],
    ['no neighbours over a comma', 'zus belt', 'zus, belt', []],
    ['the start of a clause', '< hij', 'zus komt, hij belt', ['hij']],
    ['the start of a sentence', '<< hij', 'zus komt, hij belt', []],
    ['the end of a clause', 'komt >', 'zus komt, hij belt', ['komt']],
    ['the end of a sentence', 'komt >>', 'zus komt, hij belt', []],
    ['the evidence alone', 'met { KIN } gebeld', 'met zus gebeld', ['zus']],
  ])('finds %s', (_what, pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found);
  });

  test.each([
    ['a class that no list has', 'NOBODY_KNOWS'],
    ['nothing that is required', 'zus?'],
    ['an open group', '(zus belt'],
    ['an empty alternative', '[zus|]'],
  ])('is refused with %s', (_what, pattern) => {
    expect(() => compilePattern(pattern, lexicon, new Map())).toThrow(pattern);
  });
});
