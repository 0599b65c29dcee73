import type { FactorId } from '../../matrix/factors.ts';
import type { Item } from '../../survey/item.ts';
import type { SessionTemplate, Step } from './template.ts';
import { agenda, item, open, talk, text } from './write.ts';

type Asked = Extract<Item, { kind: 'factors' }>;

const about = (id: string, nl: string, en: string, factors: Asked['factors']): Item => ({
  ...{ kind: 'factors', id, text: text(nl, en), required: true, factors },
  help: text('Speelt het niet? Sla het dan over.', 'Does it not play a part? Then skip it.'),
});

const start: Step = agenda(
  5,
  ['Welkom', 'Welcome'],
  [
    'Jullie kijken wat werken met het netwerk helpt of hindert.',
    'You look at what helps or hinders working with the network.',
  ],
  ['Het gaat over jullie team. Niet over één persoon.', 'It is about your team. Not about one person.'],
);

const next: Step = talk(
  15,
  ['Wat valt op?', 'What stands out?'],
  ['Wat helpt ons het meest? Hoe houden we dat vast?', 'What helps us most? How do we keep that?'],
  ['Wat hindert ons het meest?', 'What hinders us most?'],
  ['Waar kunnen we zelf iets aan doen?', 'What can we change ourselves?'],
  ['Waar is een ander voor nodig? Wie vraagt het?', 'What needs somebody else? Who will ask?'],
);

const step: Step = item(
  5,
  open('what-we-try', ['Wat kunnen we als eerste proberen?', 'What could we try first?']),
);

/** All 51 factors of the matrix, first what helps. */
export const helpsAndHinders: SessionTemplate = {
  id: 'helps-and-hinders',
  title: text('Wat helpt en hindert ons?', 'What helps and hinders us?'),
  intro: text(
    'Alle 51 factoren uit het onderzoek. Neem er de tijd voor.',
    'All 51 factors of the study. Take your time.',
  ),
  minutes: 75,
  steps: [
    start,
    item(10, about('what-helps', 'Wat helpt ons?', 'What helps us?', 'promoting')),
    talk(
      15,
      ['Praat over wat helpt', 'Talk about what helps'],
      ['Herken je dit beeld?', 'Do you recognise this picture?'],
      ['Waar zijn we het niet over eens?', 'What do we not agree on?'],
    ),
    item(15, about('what-hinders', 'Wat hindert ons?', 'What hinders us?', 'hindering')),
    next,
    step,
    agenda(
      10,
      ['Afsluiten', 'Closing'],
      ['Spreek af wie wat doet, en wanneer.', 'Agree who does what, and when.'],
      ['Kijk over drie maanden of er iets veranderd is.', 'Look in three months whether anything changed.'],
    ),
  ],
};

/** A choice that touches wanting, being able and being allowed alike. */
const chosen: FactorId[] = [
  ...(['good-experiences', 'invites-by-default', 'takes-over', 'keeps-control'] as const),
  ...(['courage', 'out-of-the-box', 'shame-distrust-hard', 'too-little-knowledge'] as const),
  ...(['team-active', 'on-the-job-coaching', 'client-shame', 'ad-hoc-days'] as const),
];

export const helpsAndHindersShort: SessionTemplate = {
  id: 'helps-and-hinders-short',
  title: text('Wat helpt en hindert ons? (kort)', 'What helps and hinders us? (short)'),
  intro: text(
    'Twaalf factoren uit het onderzoek. Kies zelf andere als die beter passen.',
    'Twelve factors of the study. Choose others if those fit better.',
  ),
  minutes: 40,
  steps: [
    start,
    item(5, about('helps-or-hinders', 'Wat speelt bij ons?', 'What plays a part with us?', chosen)),
    next,
    step,
    agenda(
      10,
      ['Afsluiten', 'Closing'],
      ['Spreek af wie wat doet, en wanneer.', 'Agree who does what, and when.'],
    ),
  ],
};
