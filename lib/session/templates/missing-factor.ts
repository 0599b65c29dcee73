import type { SessionTemplate } from './template.ts';
import { agenda, agree, item, open, talk, text } from './write.ts';

/** Open answers from which new factors of the matrix arise. */
export const missingFactor: SessionTemplate = {
  id: 'missing-factor',
  title: text('Welke factor ontbreekt?', 'Which factor is missing?'),
  intro: text(
    'De lijst telt 51 factoren. Jullie zoeken wat er nog niet op staat.',
    'The list has 51 factors. You look for what is not on it yet.',
  ),
  minutes: 35,
  steps: [
    agenda(
      5,
      ['Kijk samen naar de lijst', 'Look at the list together'],
      [
        'Lees de factoren die bij jullie het sterkst spelen.',
        'Read the factors that are strongest with you.',
      ],
      ['Wat je mist, is net zo nuttig.', 'What you miss is just as useful.'],
    ),
    item(
      8,
      open('missing-helps', [
        'Wat helpt jullie, en staat nog niet op de lijst?',
        'What helps you, and is not on the list yet?',
      ]),
    ),
    item(
      7,
      open('missing-hinders', [
        'Wat hindert jullie, en staat nog niet op de lijst?',
        'What hinders you, and is not on the list yet?',
      ]),
    ),
    talk(
      10,
      ['Voeg samen', 'Bring together'],
      ['Welke antwoorden gaan over hetzelfde?', 'Which answers are about the same?'],
      ['Hoe noem je dat in een paar woorden?', 'What do you call it in a few words?'],
      ['Gaat het om willen, kunnen of mogen?', 'Is it about wanting, being able or being allowed?'],
    ),
    item(
      5,
      agree('list-is-complete', [
        'Met deze factoren erbij klopt het beeld van ons werk.',
        'With these factors added, the picture of our work is right.',
      ]),
    ),
  ],
};
