import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../analyser.ts';
import { wordLists } from '../lexicon/word-lists.ts';
import { contextWords } from './lexicon/context.ts';
import { controlWords } from './lexicon/control.ts';
import { dangerRules } from './danger-rules.ts';
import { fearWords } from './lexicon/fear.ts';
import { hintWords } from './lexicon/hints.ts';
import { misuseWords } from './lexicon/misuse.ts';
import { peopleWords } from './lexicon/people.ts';
import { pursuitWords } from './lexicon/pursuit.ts';
import { threatWords } from './lexicon/threat.ts';
import { violenceWords } from './lexicon/violence.ts';

const own = [
  contextWords,
  controlWords,
  fearWords,
  hintWords,
  misuseWords,
  peopleWords,
  pursuitWords,
  threatWords,
  violenceWords,
].flat();

const analyser = createAnalyser();
const inDanger = (text: string): boolean => analyser.analyse(text).danger.length > 0;

test('danger shares no token class with the cues, whose words grow for other reasons', () => {
  const ours = new Set(own.map((list) => list.tokenClass));
  const others = wordLists.filter((list) => !own.includes(list)).map((list) => list.tokenClass);
  expect(others.filter((name) => ours.has(name))).toEqual([]);
});

test('every form of danger has at least fifteen carrying examples and fifteen near misses', () => {
  for (const rule of dangerRules) {
    expect(rule.carries.length, rule.sign).toBeGreaterThanOrEqual(15);
    expect(rule.misses.length, rule.sign).toBeGreaterThanOrEqual(15);
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

describe('what takes the danger out must stand beside it', () => {
  test('a shout from a game is none, the same shout from an ex is', () => {
    expect(inDanger("Uit zijn kamer klonk 'ik maak je af!' Het was Fortnite.")).toBe(false);
    expect(inDanger("Haar ex appte 'ik maak je af!' Het was tijdens Fortnite.")).toBe(true);
  });

  test('blows of long ago by somebody who has died are none, those of now are', () => {
    expect(inDanger('Vroeger sloeg zijn vader hem. Hij is in 1984 overleden.')).toBe(false);
    expect(inDanger('Sinds moeder is overleden slaat zijn vader hem.')).toBe(true);
  });

  test('a bruise from the ice is none, one that she says is from the door is', () => {
    expect(inDanger('Op de schaatsbaan ging Leo onderuit. Blauwe plekken op zijn heup.')).toBe(false);
    expect(inDanger('Blauwe plekken op haar arm. Zij zegt dat ze gevallen is.')).toBe(true);
  });
});
