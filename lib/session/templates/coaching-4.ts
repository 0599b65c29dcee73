import type { SessionTemplate } from './template.ts';
import { agenda, agree, choices, grade, item, open, talk, text } from './write.ts';

/** Chapter 4: a fixed place on the agenda, champions, peer exchange, and anchoring CTI with its moments of transition. */
export const coaching4: SessionTemplate = {
  id: 'coaching-4',
  title: text('Coaching 4: Hoe houden we het vast?', 'Coaching 4: How do we keep it up?'),
  intro: text(
    'De laatste bijeenkomst. Van losse pogingen naar gewoon werk.',
    'The last meeting. From single attempts to ordinary work.',
  ),
  minutes: 120,
  steps: [
    agenda(
      12,
      ['Terugkijken', 'Looking back'],
      [
        'Ieder noemt één ding dat lukte, en wie daarbij hielp.',
        'Each names one thing that worked, and who helped.',
      ],
    ),
    item(
      4,
      grade('grade-at-end', [
        'Welk cijfer geef je je eigen werk met het netwerk nu?',
        'What grade do you give your own work with the network now?',
      ]),
    ),
    talk(
      10,
      ['Het cijfer van toen en nu', 'The grade then and now'],
      ['Wat is er anders dan bij de eerste keer?', 'What is different from the first meeting?'],
      [
        'Geef je een lager cijfer? Dan zie je misschien meer.',
        'Do you give a lower grade? Perhaps you see more now.',
      ],
    ),
    agenda(
      20,
      ['De overgang', 'The transition'],
      ['Teken de weg van opvang naar een eigen plek.', 'Draw the way from shelter to a place of one’s own.'],
      [
        'Zet erbij wie er in elke CTI-fase om de cliënt heen staat.',
        'Add who is around the client in each CTI phase.',
      ],
      ['Waar valt iemand weg? Wie staat dan klaar?', 'Where does somebody drop out? Who is ready then?'],
      ['Plan drie netwerkbijeenkomsten in één traject.', 'Plan three network meetings in one trajectory.'],
    ),
    item(
      3,
      agree('network-on-agenda', [
        'Het netwerk heeft een vaste plek in ons overleg.',
        'The network has a fixed place in our meetings.',
      ]),
    ),
    agenda(5, ['Pauze', 'Break'], ['Even iets te drinken.', 'Something to drink.']),
    item(
      4,
      choices(
        'what-keeps-it-up',
        ['Wat houdt het bij jullie levend? Kies er drie.', 'What keeps it alive with you? Choose three.'],
        {
          max: 3,
          agenda: ['Een vast punt in het overleg', 'A fixed point in our meetings'],
          'on-the-job': ['Een coach die meekijkt op de werkvloer', 'A coach who looks along at work'],
          champion: ['Een aanjager in elk team', 'A champion in each team'],
          intervision: ['Intervisie', 'Case reflection among colleagues'],
          exchange: ['Meelopen met een ander team', 'Going along with another team'],
          systems: ['Een plek in het plan en de rapportage', 'A place in plan and reports'],
          leader: ['Een teamleider die ernaar vraagt', 'A team leader who asks about it'],
        },
      ),
    ),
    talk(
      15,
      ['Van idee naar afspraak', 'From idea to agreement'],
      ['Wat kunnen we zelf regelen?', 'What can we arrange ourselves?'],
      [
        'Wat vragen we aan de teamleider of de organisatie?',
        'What do we ask of the team leader or the organisation?',
      ],
      ['Wat laten we ervoor liggen?', 'What do we leave undone for it?'],
    ),
    agenda(
      25,
      ['Een plan per team', 'A plan for each team'],
      ['Ga per team zitten.', 'Sit together by team.'],
      [
        'Schrijf op: wat, wie, wanneer, en hoe merken we het?',
        'Write down: what, who, when, and how will we notice?',
      ],
      [
        'Kies een aanjager, en iemand die de aanjager steunt.',
        'Choose a champion, and somebody who supports the champion.',
      ],
      [
        'Lees het een ander team voor. Wat zou jij nog vragen?',
        'Read it to another team. What would you still ask?',
      ],
    ),
    item(
      5,
      agree('plan-will-work', [
        'Ik geloof dat ons plan over een half jaar nog loopt.',
        'I believe that our plan still runs in half a year.',
      ]),
    ),
    talk(
      7,
      ['Wat maakt het plan sterker?', 'What makes the plan stronger?'],
      ['Wat was nodig voor één punt hoger?', 'What would one point more have needed?'],
    ),
    item(
      5,
      open('coaching-4-keep', [
        'Wat neem je mee, en aan wie vertel je het?',
        'What do you take with you, and whom will you tell?',
      ]),
    ),
    agenda(
      5,
      ['Afsluiten', 'Closing'],
      [
        'Prik de eerste bijeenkomst van jullie leerkring.',
        'Pick the day of the first meeting of your community.',
      ],
      ['Bedank elkaar.', 'Thank each other.'],
    ),
  ],
};
