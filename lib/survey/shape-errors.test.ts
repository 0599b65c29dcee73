import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amissIn, withItems } from './testing/amiss.ts';
import { ofKind } from './testing/every-kind.ts';
import { someDefinition } from './testing/some-definition.ts';

const { grade, choice, choices, budget, factors } = ofKind;
const { text: _text, ...wordless } = grade;

describe('the place is named of', () => {
  test.each<[string, string, unknown]>([
    ['a language that is missing', 'text.en: missing', { ...grade, text: { nl: 'Hoe?' } }],
    ['a text without words', 'text.nl: wrong-value', { ...grade, text: { nl: ' ', en: 'How?' } }],
    ['a question that is missing', 'text: missing', wordless],
    ['a kind that is unknown', 'kind: wrong-value', { ...grade, kind: 'stars' }],
    ['a misspelt part', 'requird: unknown-part', { ...grade, requird: true }],
    ['an id with blanks', 'id: wrong-value', { ...grade, id: 'my grade' }],
    ['an id that every object carries', 'id: wrong-value', { ...grade, id: 'constructor' }],
    ['a budget without points', 'points: wrong-value', { ...budget, points: 0 }],
    ['half a point', 'points: wrong-value', { ...budget, points: 1.5 }],
    ['a least beneath none', 'min: wrong-value', { ...choices, min: -1 }],
    ['a single option', 'options: wrong-value', { ...choice, options: choice.options.slice(1, 2) }],
    [
      'a part of the options',
      'options[0].text: missing',
      { ...choice, options: [{ id: 'tea' }, { id: 'x' }] },
    ],
    ['factors of no direction', 'factors: wrong-value', { ...factors, factors: 'some' }],
    [
      'a short list by an area that is none',
      'shortList.areas.home: unknown-part',
      { ...factors, shortList: { size: 3, areas: { home: 'grade' } } },
    ],
    ['a condition that asks nothing', 'when.all: wrong-value', { ...grade, when: { all: [] } }],
    [
      'a relation that is unknown',
      'when.is: wrong-value',
      { ...grade, when: { item: 'x', is: 'like', to: 3 } },
    ],
    [
      'a part deep in a condition',
      'when.all[0].any[0].option: missing',
      { ...grade, when: { all: [{ any: [{ item: 'x', is: 'chosen' }] }] } },
    ],
  ])('%s', (_case, expected, item) => {
    expect(amissIn(withItems([item]))).toContain(`sections[0].items[0].${expected}`);
  });

  test('each part that a definition needs, whichever is taken out', () => {
    const needed = ['id', 'version', 'title', 'intro', 'sections'] as const;
    fc.assert(
      fc.property(someDefinition, fc.constantFrom(...needed), (definition, part) => {
        const { [part]: _taken, ...rest } = definition;
        expect(amissIn(rest)).toContain(`${part}: missing`);
      }),
    );
  });
});
