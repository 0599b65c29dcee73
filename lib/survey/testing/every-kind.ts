import type { Definition } from '../definition.ts';
import type { Item, ItemKind, ItemOf } from '../item.ts';
import type { Text } from '../text.ts';

/** The same words in both languages. */
export const words = (said: string): Text => ({ nl: said, en: said });

const common = { text: words('question'), required: false };
const options = ['tea', 'coffee', 'water'].map((id) => ({ id, text: words(id) }));

/** An item of each kind, by its kind; the kind is its id too. */
export const ofKind: { [Kind in ItemKind]: ItemOf<Kind> } = {
  grade: { ...common, id: 'grade', kind: 'grade', low: words('low'), high: words('high') },
  agree: { ...common, id: 'agree', kind: 'agree' },
  choice: { ...common, id: 'choice', kind: 'choice', options },
  choices: { ...common, id: 'choices', kind: 'choices', options, min: 1, max: 2 },
  rank: { ...common, id: 'rank', kind: 'rank', options },
  budget: { ...common, id: 'budget', kind: 'budget', options, points: 10 },
  factors: { ...common, id: 'factors', kind: 'factors', factors: ['courage', 'takes-over'] },
  open: { ...common, id: 'open', kind: 'open', maxLength: 20 },
};

/** A definition with one section for each list of items. */
export function surveyOf(...sections: readonly (readonly Item[])[]): Definition {
  return {
    id: 'survey',
    version: 1,
    title: words('title'),
    intro: words('intro'),
    sections: sections.map((items, at) => ({ id: `s${at}`, title: words('section'), items: [...items] })),
  };
}
