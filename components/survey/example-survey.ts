import type { Definition } from '../../lib/survey/definition.ts';
import type { Item, Option } from '../../lib/survey/item.ts';
import { freshRun } from '../../lib/survey/moves.ts';
import type { AnsweringRun } from '../../lib/survey/run.ts';
import type { Text } from '../../lib/survey/text.ts';

// One question of each kind, for the tests of the components.

const both = (nl: string, en: string): Text => ({ nl, en });
const options: Option[] = [
  { id: 'family', text: both('Familie', 'Family') },
  { id: 'friends', text: both('Vrienden en kennissen', 'Friends and acquaintances') },
  { id: 'neighbours', text: both('Buren', 'Neighbours') },
  { id: 'volunteers', text: both('Vrijwilligers of een maatje', 'Volunteers or a buddy') },
];

export const items = {
  grade: {
    kind: 'grade',
    id: 'grade',
    text: both('Welk cijfer geef je dit?', 'What grade do you give this?'),
    required: true,
    low: both('Nog maar weinig', 'Only a little yet'),
    high: both('Zoals ik het graag doe', 'Just as I like to do it'),
  },
  agree: {
    kind: 'agree',
    id: 'agree',
    text: both('In ons team praten we vaak over het netwerk.', 'In our team we often speak of the network.'),
    required: true,
  },
  choice: {
    kind: 'choice',
    id: 'choice',
    text: both('Wie vroeg je het laatst mee?', 'Whom did you last ask along?'),
    help: both('Denk aan de laatste maand.', 'Think of the last month.'),
    required: false,
    options,
  },
  choices: {
    kind: 'choices',
    id: 'choices',
    text: both('Wie doen er mee?', 'Who takes part?'),
    required: true,
    options,
    min: 2,
    max: 3,
  },
  rank: {
    kind: 'rank',
    id: 'rank',
    text: both('Bij wie begin je?', 'With whom do you begin?'),
    required: true,
    options,
  },
  budget: {
    kind: 'budget',
    id: 'budget',
    text: both('Waar gaat je tijd naartoe?', 'Where does your time go?'),
    required: true,
    options,
    points: 10,
  },
  factors: {
    kind: 'factors',
    id: 'factors',
    text: both('Wat speelt er bij ons?', 'What plays a part with us?'),
    required: false,
    factors: 'all',
    shortList: { size: 6, areas: {} },
  },
  open: {
    kind: 'open',
    id: 'open',
    text: both('Wat wil je nog kwijt?', 'What else would you like to say?'),
    required: true,
    maxLength: 120,
  },
} as const satisfies Record<string, Item>;

/** A section an item, so each has a screen of its own. */
export const everyKind: Definition = {
  id: 'every-kind',
  version: 1,
  title: both('Van elk een', 'One of each'),
  intro: both('Acht vragen.', 'Eight questions.'),
  sections: Object.values(items).map((item) => ({
    id: `about-${item.id}`,
    title: both(`Over ${item.kind}`, `On ${item.kind}`),
    items: [item],
  })),
};

/** A run of the definition that stands at an item. */
export function runAt(
  definition: Definition,
  at: string,
  answers: AnsweringRun['answers'] = {},
): AnsweringRun {
  return {
    ...freshRun(definition),
    state: 'answering',
    id: '6f1c1f6e-3a55-4c47-9d2b-0f0e8f0d6a11',
    seed: 7,
    startedDay: '2026-11-24',
    at,
    answers,
  };
}
