import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDefinition, readDefinition, serializeDefinition } from './parse-definition.ts';
import { amissIn, withItems } from './testing/amiss.ts';
import { ofKind, surveyOf } from './testing/every-kind.ts';
import { someDefinition } from './testing/some-definition.ts';

test('a definition that is written and read back is the same', () => {
  fc.assert(
    fc.property(someDefinition, (definition) => {
      expect(parseDefinition(serializeDefinition(definition))).toEqual({ ok: true, definition });
    }),
  );
});

test('an item of every kind is read', () => {
  expect(amissIn(surveyOf(Object.values(ofKind)))).toEqual([]);
});

describe('nothing is loaded', () => {
  test('of a text that is no JSON', () => {
    expect(parseDefinition('{')).toMatchObject({ ok: false, errors: [{ path: '', code: 'not-json' }] });
  });

  test.each([null, 3, 'survey', [], { sections: 'none' }])(
    'of something else than a definition: %j',
    (raw) => {
      expect(amissIn(raw)).not.toEqual([]);
    },
  );

  test('of a definition in which anything is amiss, and all of it is named at once', () => {
    const raw = surveyOf([
      { ...ofKind.budget, points: 0 },
      { ...ofKind.grade, id: 'budget' },
      { ...ofKind.open, when: { item: 'luck', is: 'answered' } },
    ]);
    expect(readDefinition(raw)).not.toHaveProperty('definition');
    expect(amissIn(raw)).toEqual([
      'sections[0].items[0].points: wrong-value',
      'sections[0].items[1].id: double-id',
      'sections[0].items[2].when.item: unknown-item',
    ]);
  });

  test('and nothing is thrown, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, items) => {
        expect(readDefinition(whole).ok).toBe(false);
        expect(readDefinition(withItems(items)).ok).toBe(false);
        expect(readDefinition(withItems([items])).ok).toBe(false);
      }),
    );
  });
});
