import type { SessionTemplate } from './template.ts';
import { agenda, agree, choices, item, open, talk, text } from './write.ts';

/** Chapter 4: mending damage, conflict and mediation, resistance, recognition, multi-sided partiality. */
export const coaching3: SessionTemplate = {
  id: 'coaching-3',
  title: text('Coaching 3: Als het schuurt', 'Coaching 3: When there is friction'),
  intro: text(
    'De derde bijeenkomst. Over schaamte, oud zeer en een nee.',
    'The third meeting. About shame, old hurt and a no.',
  ),
  minutes: 120,
  steps: [
    agenda(
      10,
      ['Eerst: is het veilig?', 'First: is it safe?'],
      [
        'Is er geweld, dreiging of een geheim adres? Dan gaat veiligheid voor.',
        'Is there violence, threat or a secret address? Then safety comes first.',
      ],
      [
        'Volg dan het protocol van je organisatie. Herstel is dan niet aan de orde.',
        'Then follow the protocol of your organisation. Mending is not at issue.',
      ],
      [
        'Vandaag gaat het over contacten waar dat niet speelt.',
        'Today is about contacts where none of that is so.',
      ],
    ),
    agenda(
      12,
      ['Terugkijken in tweetallen', 'Looking back in pairs'],
      ['Wie heb je uitgenodigd? Wat gebeurde er?', 'Whom did you invite? What happened?'],
      ['Wat zou je nu anders doen?', 'What would you do otherwise now?'],
    ),
    item(
      4,
      choices(
        'hardest-part',
        ['Wat vind je het lastigst? Kies er twee.', 'What do you find hardest? Choose two.'],
        {
          max: 2,
          'client-shame': ['Schaamte bij de cliënt', 'Shame of the client'],
          'network-shame': ['Schaamte of boosheid bij naasten', 'Shame or anger of those close'],
          distrust: ['Wantrouwen', 'Distrust'],
          conflict: ['Ruzie tussen de cliënt en naasten', 'A quarrel between the client and those close'],
          'hearing-no': ['Een cliënt die nee zegt', 'A client who says no'],
          'own-feelings': ['Wat het met mijzelf doet', 'What it does to me'],
        },
      ),
    ),
    talk(
      10,
      ['Wat maakt het lastig?', 'What makes it hard?'],
      [
        'Wat voel je zelf als iemand boos of beschaamd is?',
        'What do you feel when somebody is angry or ashamed?',
      ],
      ['Vraag jij zelf makkelijk om hulp?', 'Do you ask for help easily yourself?'],
    ),
    agenda(
      25,
      ['Oefenen: een nee is een begin', 'Practising: a no is a beginning'],
      [
        'Werk in drietallen: cliënt, professional, kijker.',
        'Work in threes: client, professional, onlooker.',
      ],
      [
        'De cliënt zegt: dat wil ik niet. Vraag door, zonder te duwen.',
        'The client says: I do not want that. Ask on, without pushing.',
      ],
      ['Spreek af wanneer je er weer over mag beginnen.', 'Agree when you may bring it up again.'],
      ['Wissel van rol.', 'Change roles.'],
    ),
    agenda(5, ['Pauze', 'Break'], ['Even iets te drinken.', 'Something to drink.']),
    item(
      3,
      agree('stand-beside-all', [
        'Ik kan naast de cliënt staan, en ook naast zijn familie.',
        'I can stand beside the client, and beside the family too.',
      ]),
    ),
    agenda(
      25,
      ['Oefenen: naast iedereen staan', 'Practising: standing beside all'],
      [
        'Neem een verzonnen ruzie tussen een cliënt en een naaste.',
        'Take a made-up quarrel between a client and somebody close.',
      ],
      ['Zeg eerst wat ieder heeft gegeven of gemist.', 'First say what each has given or missed.'],
      ['Zoek wat ieder wil houden. Kies geen kant.', 'Look for what each wants to keep. Take no side.'],
      ['Wanneer vraag je een bemiddelaar?', 'When do you ask for a mediator?'],
    ),
    talk(
      15,
      ['Kleine stappen van herstel', 'Small steps of mending'],
      [
        'Wat is minder dan een gesprek? Een kaart, een groet, een foto?',
        'What is less than a talk? A card, a greeting, a photo?',
      ],
      ['Wat wil de cliënt zelf erkennen, of erkend zien?', 'What does the client want to own, or see owned?'],
      ['Wanneer is het goed om het te laten rusten?', 'When is it good to let it rest?'],
    ),
    item(
      6,
      open('coaching-3-try', [
        'Welk contact wil je met je cliënt opnieuw bekijken? Hoe begin je?',
        'Which tie will you look at again with your client? How do you begin?',
      ]),
    ),
    agenda(
      5,
      ['Afsluiten', 'Closing'],
      ['Spreek af wie met wie belt over twee weken.', 'Agree who calls whom in two weeks.'],
      ['Volgende keer: hoe houden we het vast?', 'Next time: how do we keep it up?'],
    ),
  ],
};
