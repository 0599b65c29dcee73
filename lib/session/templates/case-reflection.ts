import type { SessionTemplate } from './template.ts';
import { agenda, choice, agree, item, open, talk, text } from './write.ts';

/** Chapter 4 names it (intervisie); a professional there missed going through a case step by step with colleagues. */
export const caseReflection: SessionTemplate = {
  id: 'case-reflection',
  title: text('Intervisie: wie is er nog?', 'Case reflection: who else is there?'),
  intro: text(
    'Eén collega brengt een situatie in. Samen kijken jullie wie er nog is.',
    'One colleague brings in a situation. Together you look who else is there.',
  ),
  minutes: 75,
  steps: [
    agenda(
      5,
      ['Afspraken', 'Agreements'],
      [
        'Noem geen namen, adressen of andere dingen waaraan je iemand herkent.',
        'Name no names, addresses or things by which one is recognised.',
      ],
      [
        'Is er geweld of dreiging? Dan gaat veiligheid voor, en geldt jullie protocol.',
        'Is there violence or threat? Then safety and your protocol come first.',
      ],
      ['Wat hier gezegd wordt, blijft hier.', 'What is said here stays here.'],
    ),
    agenda(
      10,
      ['Vertellen', 'Telling'],
      [
        'De inbrenger vertelt in vijf minuten. De rest luistert.',
        'One tells in five minutes. The others listen.',
      ],
      ['Sluit af met één vraag aan de groep.', 'Close with one question to the group.'],
    ),
    talk(
      10,
      ['Vragen, nog geen raad', 'Questions, no advice yet'],
      ['Wat heb je gedaan, en wat liet je?', 'What did you do, and what did you leave?'],
      ['Waarom zo? Wat maakte het lastig?', 'Why so? What made it hard?'],
      ['Wat wil de cliënt? Hoe weet je dat?', 'What does the client want? How do you know?'],
    ),
    agenda(
      10,
      ['Teken de kring', 'Draw the circle'],
      [
        'Teken wie er om de cliënt heen staan: familie, vrienden, buurt, hulp.',
        'Draw who is around the client: family, friends, neighbourhood, help.',
      ],
      [
        'Streep wat beschadigd is. Laat open wat nog leeg is.',
        'Dash what is damaged. Leave open what is empty.',
      ],
    ),
    item(
      4,
      choice('where-to-begin', ['Waar zou jij beginnen?', 'Where would you begin?'], {
        seek: ['Samen nieuwe mensen zoeken', 'Looking for new people together'],
        mend: [
          'Een beschadigd contact herstellen, als dat veilig is',
          'Mending a damaged tie, if that is safe',
        ],
        keep: ['Een goed contact sterker maken', 'Making a good tie stronger'],
        between: ['Een maatje als tussenstap', 'A buddy as a step in between'],
        bring: ['Iedereen samen aan tafel', 'Bringing all around the table'],
      }),
    ),
    talk(
      12,
      ['Leg uit waarom', 'Explain why'],
      [
        'Kijk door de ogen van een naaste. Wat zie je dan?',
        'Look with the eyes of somebody close. What do you see?',
      ],
      ['Wie heeft dit ooit anders opgelost?', 'Who once solved this in another way?'],
    ),
    item(
      6,
      open('other-idea', [
        'Welke ene stap geef je de inbrenger mee?',
        'Which one step would you give the colleague?',
      ]),
    ),
    talk(
      8,
      ['De inbrenger kiest', 'The colleague chooses'],
      ['Wat raakte je? Wat ga je doen?', 'What touched you? What will you do?'],
      ['Wie vraagt er over twee weken naar?', 'Who asks about it in two weeks?'],
    ),
    item(
      3,
      agree('helps-own-work', [
        'Ik kan hier iets mee bij mijn eigen cliënten.',
        'I can use something of this with my own clients.',
      ]),
    ),
    agenda(
      7,
      ['Afsluiten', 'Closing'],
      ['Ieder noemt één ding dat hij meeneemt.', 'Each names one thing to take along.'],
      [
        'Vernietig de tekening. Kies wie de volgende keer inbrengt.',
        'Destroy the drawing. Choose who brings in the next one.',
      ],
    ),
  ],
};
