import { describe, expect, test } from 'vitest';
import { ofKind } from '../../../lib/survey/testing/every-kind.ts';
import type { Item, ItemKind } from '../../../lib/survey/item.ts';
import { draftOf, emptyDraft, freeId, itemOf } from './item-draft.ts';

const base = { id: 'tasks', required: true, text: { nl: 'Wat eerst?', en: 'What first?' } };
const choice: Item = {
  ...base,
  kind: 'choice',
  options: [
    { id: 'walk', text: { nl: 'Wandelen', en: 'Walk' } },
    { id: 'talk', text: { nl: 'Praten', en: 'Talk' } },
  ],
};

describe('an item that is written', () => {
  test.each(Object.values(ofKind).map((item) => [item.kind, item] as const))(
    'of the kind %s keeps its words in both languages when nothing changes',
    (_, item) => {
      expect(itemOf(draftOf(item, 'nl'), 'nl', item)).toMatchObject({ id: item.id, text: item.text });
    },
  );

  test('takes new words for both languages', () => {
    const written = itemOf({ ...draftOf(choice, 'nl'), text: 'Wat dan?' }, 'nl', choice);
    expect(written?.text).toEqual({ nl: 'Wat dan?', en: 'Wat dan?' });
  });

  test('keeps an option that stays, under its own name, and gives a new one a name that is free', () => {
    const written = itemOf({ ...draftOf(choice, 'nl'), options: 'Praten\nZingen\n\n' }, 'nl', choice);
    expect(written).toMatchObject({
      options: [choice.options[1], { id: 'option-1', text: { nl: 'Zingen', en: 'Zingen' } }],
    });
  });

  test.each(['grade', 'choice', 'choices', 'rank', 'budget'] satisfies ItemKind[])(
    'is not finished with a question alone: %s',
    (kind) => {
      expect(itemOf({ ...emptyDraft(kind, 'one'), text: 'Hoe gaat het?' }, 'nl', null)).toBeNull();
    },
  );

  test('is not finished without a question', () => {
    expect(itemOf(emptyDraft('agree', 'one'), 'nl', null)).toBeNull();
  });

  test('may ask about some factors, in the order of the matrix', () => {
    const all = itemOf({ ...emptyDraft('factors', 'one'), text: 'Wat speelt?' }, 'nl', null);
    expect(all).toMatchObject({ factors: 'all', required: false });
    const none = { ...emptyDraft('factors', 'one'), text: 'Wat speelt?', asked: 'chosen' } as const;
    expect(itemOf(none, 'nl', null)).toBeNull();
  });
});

test('a new item has a name that none has yet', () => {
  expect(freeId([{ ...choice, id: 'item-2' }])).toBe('item-3');
});
