import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DefinitionErrorCode } from './definition-error.ts';
import type { Item } from './item.ts';
import { parseDefinition, readDefinition, serializeDefinition } from './parse-definition.ts';
import { ofKind, surveyOf, words } from './testing/every-kind.ts';
import { someDefinition } from './testing/some-definition.ts';

/** Path and code of all that is amiss. */
function amiss(raw: unknown): string[] {
  const read = readDefinition(raw);
  return read.ok ? [] : read.errors.map(({ path, code }) => `${path}: ${code}`);
}

/** A definition as it may come from outside, with whatever in the place of its items. */
const withItems = (...sections: unknown[]): unknown => ({
  ...surveyOf(),
  sections: sections.map((items, at) => ({ id: `s${at}`, title: words('section'), items })),
});

test('a definition that is written and read back is the same', () => {
  fc.assert(
    fc.property(someDefinition, (definition) => {
      expect(parseDefinition(serializeDefinition(definition))).toEqual({ ok: true, definition });
    }),
  );
});

test('an item of every kind is read', () => {
  expect(amiss(surveyOf(Object.values(ofKind)))).toEqual([]);
});

describe('what is amiss is named with its path', () => {
  test('a text that is no JSON', () => {
    expect(parseDefinition('{')).toMatchObject({ ok: false, errors: [{ path: '', code: 'not-json' }] });
  });

  test.each([null, 3, 'survey', [], { sections: 'none' }])('something else than a definition: %j', (raw) => {
    expect(amiss(raw)).not.toEqual([]);
  });

  const other: Item = { ...ofKind.choice, id: 'other' };
  const { text: _text, ...wordless } = ofKind.grade;
  type Case = [string, string, DefinitionErrorCode, unknown[][]];
  test.each<Case>([
    [
      'a language that is missing',
      'text.en',
      'missing',
      [[{ ...ofKind.grade, text: { nl: 'Hoe gaat het?' } }]],
    ],
    [
      'a text without words',
      'text.nl',
      'wrong-value',
      [[{ ...ofKind.grade, text: { nl: ' ', en: 'How?' } }]],
    ],
    ['a question that is missing', 'text', 'missing', [[wordless]]],
    ['a kind that is unknown', 'kind', 'wrong-value', [[{ ...ofKind.grade, kind: 'stars' }]]],
    ['a misspelt part', 'requird', 'unknown-part', [[{ ...ofKind.grade, requird: true }]]],
    ['an id with blanks', 'id', 'wrong-value', [[{ ...ofKind.grade, id: 'my grade' }]]],
    ['an id that every object carries', 'id', 'wrong-value', [[{ ...ofKind.grade, id: 'constructor' }]]],
    ['a budget without points', 'points', 'wrong-value', [[{ ...ofKind.budget, points: 0 }]]],
    ['a least above the most', 'min', 'min-over-max', [[{ ...ofKind.choices, min: 3, max: 2 }]]],
    ['a most above the options', 'max', 'too-few-options', [[{ ...ofKind.choices, max: 4 }]]],
    [
      'a single option',
      'options',
      'wrong-value',
      [[{ ...ofKind.choice, options: ofKind.choice.options.slice(1, 2) }]],
    ],
    [
      'an option that stands there twice',
      'options[3].id',
      'double-id',
      [[{ ...ofKind.rank, options: [...ofKind.rank.options, ...ofKind.rank.options.slice(1, 2)] }]],
    ],
    [
      'a factor that is unknown',
      'factors[1]',
      'unknown-factor',
      [[{ ...ofKind.factors, factors: ['courage', 'luck'] }]],
    ],
    [
      'a factor that stands there twice',
      'factors[1]',
      'double-id',
      [[{ ...ofKind.factors, factors: ['courage', 'courage'] }]],
    ],
    [
      'a condition on itself',
      'when.item',
      'later-item',
      [[{ ...ofKind.grade, when: { item: 'grade', is: 'answered' } }]],
    ],
    [
      'a condition on a later item',
      'when.item',
      'later-item',
      [[{ ...ofKind.grade, when: { item: 'choice', is: 'answered' } }, ofKind.choice]],
    ],
    [
      'a condition on an unknown item',
      'when.not.item',
      'unknown-item',
      [[{ ...ofKind.grade, when: { not: { item: 'luck', is: 'answered' } } }]],
    ],
    ['a condition that asks nothing', 'when.all', 'wrong-value', [[{ ...ofKind.grade, when: { all: [] } }]]],
    [
      'a relation that is unknown',
      'when.is',
      'wrong-value',
      [[{ ...ofKind.grade, when: { item: 'x', is: 'like', to: 3 } }]],
    ],
  ])('%s', (_case, path, code, sections) => {
    expect(amiss(withItems(...sections))).toContain(`sections[0].items[0].${path}: ${code}`);
  });

  test.each<[string, string, DefinitionErrorCode, unknown]>([
    [
      'an option that the item has not',
      'when.option',
      'unknown-option',
      { item: 'other', is: 'chosen', option: 'wine' },
    ],
    ['a choice compared as a number', 'when.is', 'not-comparable', { item: 'other', is: 'more', to: 3 }],
    [
      'a grade of which an option is chosen',
      'when.is',
      'not-comparable',
      { item: 'grade', is: 'chosen', option: 'tea' },
    ],
    [
      'a grade beside a choice',
      'when.to.item',
      'not-comparable',
      { item: 'grade', is: 'more', to: { item: 'other' } },
    ],
    [
      'a factor that was not asked',
      'when.option',
      'unknown-factor',
      { item: 'factors', is: 'chosen', option: 'creative' },
    ],
    [
      'a part of many',
      'when.any[1].item',
      'unknown-item',
      {
        any: [
          { item: 'other', is: 'answered' },
          { item: 'luck', is: 'answered' },
        ],
      },
    ],
  ])('a condition on %s', (_case, path, code, when) => {
    const survey = withItems([other, ofKind.grade, ofKind.factors], [{ ...ofKind.open, when }]);
    expect(amiss(survey)).toEqual([`sections[1].items[0].${path}: ${code}`]);
  });

  test('two items with one id, in whatever sections', () => {
    expect(amiss(surveyOf([ofKind.grade], [ofKind.grade]))).toEqual(['sections[1].items[0].id: double-id']);
  });

  test('a condition in a section of chance on an item of that section', () => {
    const [section] = surveyOf([
      ofKind.grade,
      { ...ofKind.open, when: { item: 'grade', is: 'answered' } },
    ]).sections;
    expect(amiss({ ...surveyOf(), sections: [{ ...section, shuffle: true }] })).toEqual([
      'sections[0].items[1].when.item: later-item',
    ]);
    expect(amiss({ ...surveyOf(), sections: [section] })).toEqual([]);
  });

  test('a condition of a section on an item inside it', () => {
    const [section] = surveyOf([ofKind.grade]).sections;
    const when = { item: 'grade', is: 'answered' };
    expect(amiss({ ...surveyOf(), sections: [{ ...section, when }] })).toEqual([
      'sections[0].when.item: later-item',
    ]);
  });

  test('a short list that looks at an item which is no choice', () => {
    const shortList = { size: 5, areas: { talk: 'grade', invite: 'luck' } };
    expect(amiss(surveyOf([ofKind.grade, { ...ofKind.factors, shortList }]))).toEqual([
      'sections[0].items[1].shortList.areas.talk: not-comparable',
      'sections[0].items[1].shortList.areas.invite: unknown-item',
    ]);
  });

  test('all of it at once: what is amiss in an item, and between items', () => {
    const raw = surveyOf([
      { ...ofKind.budget, points: 0 },
      { ...ofKind.grade, id: 'budget' },
      { ...ofKind.open, when: { item: 'luck', is: 'answered' } },
    ]);
    expect(amiss(raw)).toEqual([
      'sections[0].items[0].points: wrong-value',
      'sections[0].items[1].id: double-id',
      'sections[0].items[2].when.item: unknown-item',
    ]);
  });
});

test('whatever is taken out of a definition that it needs, nothing is loaded and the place is named', () => {
  const needed = ['id', 'version', 'title', 'intro', 'sections'] as const;
  fc.assert(
    fc.property(someDefinition, fc.constantFrom(...needed), (definition, part) => {
      const { [part]: _taken, ...rest } = definition;
      expect(amiss(rest)).toContain(`${part}: missing`);
    }),
  );
});

test('no JSON makes the reader throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (whole, items) => {
      expect(readDefinition(whole).ok).toBe(false);
      expect(readDefinition(withItems(items)).ok).toBe(false);
      expect(readDefinition(withItems([items])).ok).toBe(false);
    }),
  );
});
