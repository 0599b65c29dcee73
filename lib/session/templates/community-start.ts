import type { SessionTemplate } from './template.ts';
import { agenda, agree, choice, choices, item, open, talk, text } from './write.ts';

/** Annex 1: coaching should lead to communities of practice of people from several teams, with champions of their own. */
export const communityStart: SessionTemplate = {
  id: 'community-start',
  title: text('Start van een leerkring', 'Start of a community of practice'),
  intro: text(
    'Mensen uit verschillende teams beginnen samen. Jullie kiezen waarvoor, met wie en hoe vaak.',
    'People of several teams begin together. You choose what for, with whom and how often.',
  ),
  minutes: 90,
  steps: [
    agenda(
      15,
      ['Kennismaken', 'Getting to know each other'],
      ['Vertel wat jij hebt zien werken, in twee minuten.', 'Tell in two minutes what you have seen work.'],
      ['Een leerkring is van jullie zelf. Niemand geeft les.', 'A community is your own. Nobody teaches.'],
    ),
    item(
      5,
      open('what-we-want-to-learn', [
        'Wat wil jij hier leren of uitzoeken?',
        'What do you want to learn or find out here?',
      ]),
    ),
    talk(
      10,
      ['Waar zijn we voor?', 'What are we for?'],
      ['Welke vragen komen vaker terug?', 'Which questions come back more than once?'],
      ['Wat merkt een cliënt ervan dat wij er zijn?', 'What does a client notice of our being there?'],
    ),
    item(
      5,
      choices('first-theme', ['Waar beginnen we mee? Kies er twee.', 'What do we begin with? Choose two.'], {
        max: 2,
        meetings: ['Netwerkbijeenkomsten houden', 'Holding network meetings'],
        mending: ['Herstel van contacten', 'Mending ties'],
        resistance: ['Omgaan met een nee', 'Dealing with a no'],
        tools: [
          'Werken met VIP-kaart, ecogram en andere hulpmiddelen',
          'Working with VIP card, ecogram and other tools',
        ],
        neighbourhood: ['Steun vinden in de buurt', 'Finding support in the neighbourhood'],
        transition: ['De overgang naar een eigen plek', 'The transition to a place of one’s own'],
      }),
    ),
    talk(
      10,
      ['Kies het eerste thema', 'Choose the first theme'],
      ['Wie weet hier al veel van?', 'Who knows much about this already?'],
      [
        'Wie buiten onze groep nodigen we uit? Een naaste, een ervaringsdeskundige?',
        'Whom from outside do we invite? Somebody close, an expert by experience?',
      ],
    ),
    item(
      3,
      choice('how-often', ['Hoe vaak komen we bij elkaar?', 'How often do we meet?'], {
        'two-weeks': ['Elke twee weken', 'Every two weeks'],
        month: ['Elke maand', 'Every month'],
        'six-weeks': ['Elke zes weken', 'Every six weeks'],
        quarter: ['Elk kwartaal', 'Every quarter'],
      }),
    ),
    agenda(
      20,
      ['Zo werken we', 'How we work'],
      [
        'Kies wie de groep bij elkaar houdt, en wie dat na een half jaar doet.',
        'Choose who keeps the group together, and who after half a year.',
      ],
      ['Sluit aan bij een overleg dat er al is.', 'Join a meeting that is there already.'],
      [
        'Spreek af hoe je deelt wat werkt, zonder namen van cliënten.',
        'Agree how you share what works, without names of clients.',
      ],
      [
        'Bedenk wat de organisatie geeft: tijd, een plek, een coach.',
        'Think of what the organisation gives: time, a place, a coach.',
      ],
    ),
    item(
      3,
      agree('i-will-come', [
        'Ik kan er het komende half jaar bij zijn.',
        'I can be there in the coming half year.',
      ]),
    ),
    talk(
      9,
      ['Wat kan het in de weg staan?', 'What can get in the way?'],
      ['Wat doen we als het druk wordt?', 'What do we do when it gets busy?'],
      ['Wie in je team vertelt het door?', 'Who in your team passes it on?'],
    ),
    agenda(
      10,
      ['De eerste afspraak', 'The first appointment'],
      ['Prik twee data.', 'Pick two dates.'],
      [
        'Ieder neemt de volgende keer één poging mee om over te vertellen.',
        'Each brings one attempt to tell about next time.',
      ],
    ),
  ],
};
