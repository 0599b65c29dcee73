import type { SessionTemplate } from './template.ts';
import { agenda, agree, choices, grade, item, open, talk, text } from './write.ts';

/** Annex 1 proposes four meetings of two hours for some thirty professionals; the first makes the container word small. */
export const coaching1: SessionTemplate = {
  id: 'coaching-1',
  title: text('Coaching 1: Waarom, en waar staan we?', 'Coaching 1: Why, and where are we?'),
  intro: text(
    'De eerste van vier bijeenkomsten. Van een groot woord naar iets wat je morgen doet.',
    'The first of four meetings. From a big word to something you do tomorrow.',
  ),
  minutes: 120,
  steps: [
    agenda(
      10,
      ['Welkom en kennismaken', 'Welcome and getting to know each other'],
      [
        'Ieder noemt één naaste die voor een cliënt verschil maakte.',
        'Each tells of somebody close who made a difference.',
      ],
      [
        'Zeg wie het was voor de cliënt, zonder naam: een zus, een buurman.',
        'Say who it was, without a name: a sister, a neighbour.',
      ],
      ['Vertel wat jullie in vier keer gaan doen.', 'Tell what you will do in four meetings.'],
    ),
    item(
      5,
      grade('grade-at-start', [
        'Welk cijfer geef je je eigen werk met het netwerk?',
        'What grade do you give your own work with the network?',
      ]),
    ),
    talk(
      10,
      ['Het eerste cijfer', 'The first grade'],
      ['Wat doe je al, zonder erbij na te denken?', 'What do you already do without thinking?'],
      ['Waar wringt het?', 'Where does it pinch?'],
    ),
    agenda(
      15,
      ['Waarom het netwerk erbij hoort', 'Why the network belongs to it'],
      ['Jij bent er een tijdje. Naasten kunnen blijven.', 'You are there for a while. Those close can stay.'],
      [
        'Erbij horen doet goed. Het is meer dan een hulplijn.',
        'Belonging does people good. It is more than a help line.',
      ],
      [
        'Elk contact kan er even over gaan. Ook als niemand ernaar vraagt.',
        'Every contact can touch on it. Even when nobody asks.',
      ],
    ),
    item(
      3,
      agree('client-first', [
        'Als de cliënt centraal staat, komt het netwerk op de tweede plaats.',
        'When the client comes first, the network comes second.',
      ]),
    ),
    talk(
      12,
      ['De cliënt centraal', 'The client comes first'],
      [
        'Wat wint een cliënt met jou alleen? En wat mist hij dan?',
        'What does a client gain with you alone? And miss?',
      ],
      ['Wanneer was jij te lang de belangrijkste?', 'When were you the most important one for too long?'],
    ),
    agenda(5, ['Pauze', 'Break'], ['Even iets te drinken.', 'Something to drink.']),
    agenda(
      30,
      ['Oefenen met de VIP-kaart', 'Practising with the VIP card'],
      [
        'Vul in tweetallen je eigen kaart in: wie staat er om jou heen?',
        'In pairs, fill in your own card: who is around you?',
      ],
      [
        'Vertel elkaar wat je liever niet vroeg, en waarom.',
        'Tell each other what you would rather not ask, and why.',
      ],
      ['Doe het daarna voor één cliënt, zonder namen.', 'Then do it for one client, without names.'],
      ['Zet bij elke plek: er, beschadigd of nog leeg.', 'Mark each place: there, damaged, or still empty.'],
    ),
    item(
      5,
      choices(
        'which-area',
        ['Waar wil jij mee oefenen? Kies er twee.', 'What do you want to practise? Choose two.'],
        {
          max: 2,
          talk: ['Praten over het netwerk', 'Talking about the network'],
          invite: ['Een naaste uitnodigen', 'Inviting somebody close'],
          accompany: ['Een naaste mee laten gaan', 'Having somebody close go along'],
          meeting: ['Een netwerkbijeenkomst', 'A network meeting'],
          partners: ['Samenwerken in de buurt', 'Working together in the neighbourhood'],
          volunteers: ['Vrijwilligers en maatjes', 'Volunteers and buddies'],
        },
      ),
    ),
    talk(
      15,
      ['Op de eigen werkplek', 'In your own workplace'],
      ['Bij wie kan een collega of coach meekijken?', 'With whom can a colleague or coach look along?'],
      [
        'Welk gesprek van deze week leent zich ervoor?',
        'Which conversation of this week lends itself to it?',
      ],
    ),
    item(
      5,
      open('coaching-1-try', [
        'Wat probeer je voor de volgende keer?',
        'What will you try before the next meeting?',
      ]),
    ),
    agenda(
      5,
      ['Afsluiten', 'Closing'],
      ['Zoek een maatje. Bel elkaar over twee weken.', 'Find a partner. Call each other in two weeks.'],
      [
        'Volgende keer: mensen vinden en samenbrengen.',
        'Next time: finding people and bringing them together.',
      ],
    ),
  ],
};
