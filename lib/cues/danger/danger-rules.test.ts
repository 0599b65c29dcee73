import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../analyser.ts';
import { wordLists } from '../lexicon/word-lists.ts';
import { dangerWords } from './lexicon/danger-words.ts';
import { dangerRules } from './danger-rules.ts';

const analyser = createAnalyser();
const inDanger = (text: string): boolean => analyser.analyse(text).danger.length > 0;

test('danger shares no token class with the cues, whose words grow for other reasons', () => {
  const ours = new Set(dangerWords.map((list) => list.tokenClass));
  const others = wordLists.filter((list) => !dangerWords.includes(list)).map((list) => list.tokenClass);
  expect(others.filter((name) => ours.has(name))).toEqual([]);
});

test('every form of danger has at least ten carrying examples and ten near misses', () => {
  for (const rule of dangerRules) {
    expect(rule.carries.length, rule.sign).toBeGreaterThanOrEqual(10);
    expect(rule.misses.length, rule.sign).toBeGreaterThanOrEqual(10);
  }
});

describe('a sign of danger stays', () => {
  const carrying = dangerRules.flatMap((rule) => rule.carries);

  test('when unrelated sentences come before and after it', () => {
    const lost = carrying.filter(
      (text) => !inDanger(`Samen koffie gedronken. ${text} De planten water gegeven.`),
    );
    expect(lost).toEqual([]);
  });

  test('in a report far below another matter', () => {
    const lost = carrying.filter((text) => !inDanger(`Huur betaald en de agenda ingevuld.\n\n${text}`));
    expect(lost).toEqual([]);
  });

  test('in capitals, decomposed, with typographic quotes and double spaces', () => {
    const written = (text: string): readonly string[] => [
      text.toUpperCase(),
      text.normalize('NFD'),
      text.replaceAll("'", '\u2019'),
      text.replaceAll(' ', '  '),
    ];
    const lost = carrying.flatMap(written).filter((text) => !inDanger(text));
    expect(lost).toEqual([]);
  });
});

describe('what takes the danger out', () => {
  test('is play, not a game that an ex happened to be playing', () => {
    expect(inDanger("Uit zijn kamer klonk 'ik maak je af!' Het was Fortnite.")).toBe(false);
    expect(inDanger("Haar ex appte 'ik maak je dood!' Het was tijdens Fortnite.")).toBe(true);
  });

  test('is long ago and dead, not the death of somebody else', () => {
    expect(inDanger('Vroeger sloeg zijn vader hem. Hij is in 1984 overleden.')).toBe(false);
    expect(inDanger('Sinds moeder is overleden slaat zijn vader hem.')).toBe(true);
  });
});
