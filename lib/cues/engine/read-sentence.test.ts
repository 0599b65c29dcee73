import { describe, expect, test } from 'vitest';
import { grammarWords } from '../lexicon/grammar.ts';
import { kinWords } from '../lexicon/kin.ts';
import { Lexicon } from './lexicon.ts';
import { readSentence } from './read-sentence.ts';

const lexicon = new Lexicon([...grammarWords, ...kinWords]);

function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const { start, end } = readSentence(text, at, lexicon);
    found.push(text.slice(start, end).trim());
    at = end;
  }
  return found.filter(Boolean);
}

function tokensOf(text: string): string[] {
  const { starts, ends } = readSentence(text, 0, lexicon);
  return starts.map((start, i) => text.slice(start, ends[i]));
}

function clausesOf(text: string): string[] {
  const { starts, ends, clauses } = readSentence(text, 0, lexicon);
  const found: string[] = [];
  starts.forEach((start, i) => {
    const clause = clauses[i] ?? 0;
    found[clause] = `${found[clause] ?? ''} ${text.slice(start, ends[i])}`.trim();
  });
  return found;
}

describe('a sentence ends', () => {
  test.each([
    ['at . ! ? and ;', 'Ze belde. Hij niet! Waarom? Post; niets.', 5],
    ['not at an abbreviation', 'Gebeld met dhr. De Wit en mw. Post i.v.m. de huur.', 1],
    ['not inside a time, a date or an amount', 'Om 11.15 op 3.5.2024 voor 12,50 gekomen.', 1],
    ['not at a quoted sentence that the writer goes on from', "'Dat wil ik niet!' zei ze.", 1],
    ['at a bullet', 'Besproken:\n- geld klopt\n- broer belt weer', 3],
    ['at an empty line', 'Geld klopt\n\nbroer belt weer', 2],
    ['at a line that begins with a capital', 'Geld klopt\nBroer belt weer', 2],
    ['not at a line break in its midst', 'Geld klopt en de\nBroer belt weer\nelke week', 1],
    ['not before a name on a new line', 'Gebeld met\nTruus over de huur', 1],
  ])('%s', (_rule, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('tokens', () => {
  test('are words and numbers, with abbreviations, hyphens and apostrophes kept whole', () => {
    expect(tokensOf("Cl. m.b.t. z'n oud-collega 's avonds om 11.15 gebeld")).toEqual([
      'Cl',
      'm.b.t.',
      "z'n",
      'oud-collega',
      "'s",
      'avonds',
      'om',
      '11.15',
      'gebeld',
    ]);
  });

  test('have offsets into the text as it was given, accents and zero-width characters included', () => {
    expect(tokensOf('de cli\u200be\u0308nt belt')).toEqual(['de', 'cli\u200be\u0308nt', 'belt']);
  });
});

describe('a clause begins', () => {
  test.each([
    ['at a comma', 'Zij belde mij, ik nam op', ['Zij belde mij', 'ik nam op']],
    ['not at a comma between persons', 'met zijn zus, haar broer en oma', ['met zijn zus haar broer en oma']],
    ['at a subordinating word', 'ze wil niet dat moeder komt', ['ze wil niet', 'dat moeder komt']],
    ['not at a dat that stands for a thing', 'zus hoeft dat niet te weten', ['zus hoeft dat niet te weten']],
    ['at maar', 'oma belde maar niemand nam op', ['oma belde', 'maar niemand nam op']],
    ['at en before a subject', 'oma belde en hij nam op', ['oma belde', 'en hij nam op']],
    ['not at en between persons', 'met oma en opa', ['met oma en opa']],
  ])('%s', (_rule, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });
});
