import type { SessionTemplate } from './template.ts';
import { agenda, agree, choice, item, open, talk, text } from './write.ts';

/** Chapter 4: finding, using and supporting social resources, the tools, and organising network meetings. */
export const coaching2: SessionTemplate = {
  id: 'coaching-2',
  title: text(
    'Coaching 2: Mensen vinden en samenbrengen',
    'Coaching 2: Finding people, bringing them together',
  ),
  intro: text(
    'De tweede bijeenkomst. Wie is er nog, en hoe krijg je mensen aan tafel?',
    'The second meeting. Who else is there, and how do you get people around the table?',
  ),
  minutes: 120,
  steps: [
    agenda(
      15,
      ['Terugkijken in tweetallen', 'Looking back in pairs'],
      ['Wat heb je geprobeerd? Wat gebeurde er?', 'What did you try? What happened?'],
      ['Wat ging anders dan je dacht?', 'What went otherwise than you thought?'],
    ),
    item(
      3,
      choice('coaching-2-tried', ['Heb je gedaan wat je van plan was?', 'Did you do what you had in mind?'], {
        yes: ['Ja', 'Yes'],
        partly: ['Een stukje', 'A bit'],
        other: ['Iets anders', 'Something else'],
        'not-yet': ['Nog niet', 'Not yet'],
      }),
    ),
    talk(
      7,
      ['Wat hield je tegen, wat hielp?', 'What held you back, what helped?'],
      ['Wat had je nodig van een collega?', 'What did you need from a colleague?'],
    ),
    agenda(
      25,
      ['Vier manieren om te kijken', 'Four ways to look'],
      [
        'Verdeel de VIP-kaart, het ecogram, het genogram en de krachteninventarisatie.',
        'Share out VIP card, ecogram, genogram and inventory of strengths.',
      ],
      ['Elke groep werkt één verzonnen cliënt uit.', 'Each group works out one made-up client.'],
      ['Vertel wat jullie manier laat zien, en wat niet.', 'Tell what your way shows, and what it does not.'],
      ['Een ingevulde lijst is het begin. Wie belt wie?', 'A filled-in list is the start. Who calls whom?'],
    ),
    talk(
      10,
      ['Als er niemand lijkt te zijn', 'When there seems to be nobody'],
      [
        'Wie was er vroeger? Wie groet de cliënt op straat?',
        'Who was there before? Whom does the client greet?',
      ],
      [
        'Kan een maatje of ervaringsdeskundige een tussenstap zijn?',
        'Can a buddy or expert by experience be a step in between?',
      ],
      [
        'Welke club, kerk, moskee of buurthuis is dichtbij?',
        'Which club, church, mosque or community centre is near?',
      ],
    ),
    agenda(5, ['Pauze', 'Break'], ['Even iets te drinken.', 'Something to drink.']),
    item(
      3,
      agree('dare-to-lead-meeting', [
        'Ik durf een netwerkbijeenkomst te leiden.',
        'I dare to lead a network meeting.',
      ]),
    ),
    agenda(
      30,
      ['Oefenen: een netwerkbijeenkomst', 'Practising: a network meeting'],
      [
        'Verdeel de rollen: cliënt, naaste, maatje, professional, kijker.',
        'Share out the roles: client, somebody close, buddy, professional, onlooker.',
      ],
      [
        'Bereid voor: wat wil de cliënt, wie nodigt uit, waar?',
        'Prepare: what does the client want, who invites, where?',
      ],
      ['Speel de eerste tien minuten.', 'Play the first ten minutes.'],
      [
        'De kijker telt: hoe lang sprak de professional?',
        'The onlooker counts: how long did the professional speak?',
      ],
      ['Speel het nog eens, met minder woorden van jou.', 'Play it again, with fewer words from you.'],
    ),
    talk(
      12,
      ['Geven en nemen', 'Give and take'],
      ['Wat kan de cliënt voor een ander doen?', 'What can the client do for somebody else?'],
      ['Wanneer leunt een netwerk te zwaar op één mens?', 'When does a network lean too much on one person?'],
      ['Wat vraagt een naaste van ons?', 'What does somebody close ask of us?'],
    ),
    item(
      5,
      open('coaching-2-try', [
        'Wie ga je samen met je cliënt uitnodigen, en waarvoor?',
        'Whom will you and your client invite, and for what?',
      ]),
    ),
    agenda(
      5,
      ['Afsluiten', 'Closing'],
      ['Wie laat een coach of collega meekijken?', 'Who lets a coach or colleague look along?'],
      ['Volgende keer: als het schuurt.', 'Next time: when there is friction.'],
    ),
  ],
};
