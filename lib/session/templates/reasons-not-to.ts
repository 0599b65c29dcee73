import type { SessionTemplate } from './template.ts';
import { agenda, agree, item, open, talk, text } from './write.ts';

/** The reasons that professionals in the study gave (par. 2.3), and its two conclusions (chapter 3). */
export const reasonsNotTo: SessionTemplate = {
  id: 'reasons-not-to',
  title: text('Redenen om het niet te doen', 'Reasons not to'),
  intro: text(
    'Stellingen over wat ons tegenhoudt. Een reden is geen verwijt.',
    'Statements about what holds us back. A reason is no reproach.',
  ),
  minutes: 60,
  steps: [
    agenda(
      5,
      ['Welkom', 'Welcome'],
      [
        'Elke reden mag er zijn. Niemand hoeft zich te verdedigen.',
        'Every reason may be there. Nobody has to defend it.',
      ],
      [
        'Denk bij elke stelling aan je laatste vijf cliënten.',
        'With each statement, think of your last five clients.',
      ],
    ),
    item(
      4,
      agree('client-does-not-want', [
        'Als een cliënt het niet wil, laat ik het netwerk rusten.',
        'When a client does not want it, I leave the network alone.',
      ]),
    ),
    talk(
      7,
      ['Als de cliënt het niet wil', 'When the client does not want it'],
      ['Wat zit er achter de nee? Schaamte, of oud zeer?', 'What is behind the no? Shame, or an old hurt?'],
      ['Hoe begin je er later nog eens over?', 'How do you bring it up again later?'],
    ),
    item(
      4,
      agree('no-network', [
        'Veel van mijn cliënten hebben niemand, of mensen die slecht voor ze zijn.',
        'Many of my clients have nobody, or people who do them harm.',
      ]),
    ),
    item(
      4,
      agree('no-time', [
        'Ik kom niet aan het netwerk toe. Andere dingen gaan voor.',
        'I do not get round to the network. Other things come first.',
      ]),
    ),
    talk(
      7,
      ['Wat kan klein?', 'What can be small?'],
      ['Wie was er vroeger, toen het nog goed ging?', 'Who was there when things still went well?'],
      ['Wat kost een kwartier nu, en wat spaart het later?', 'What does a quarter of an hour save later?'],
    ),
    item(
      4,
      agree('not-knowing-how', [
        'Ik weet niet goed hoe ik een naaste erbij betrek.',
        'I do not quite know how to involve somebody close.',
      ]),
    ),
    item(
      4,
      agree('better-myself', [
        'Het gaat sneller en beter als ik het zelf doe.',
        'It goes faster and better when I do it myself.',
      ]),
    ),
    item(
      4,
      agree('bond-comes-first', [
        'Mijn band met de cliënt lijdt eronder als anderen meedoen.',
        'My bond with the client suffers when others take part.',
      ]),
    ),
    talk(
      7,
      ['Jij gaat weer weg', 'You will leave again'],
      ['Wie is er nog als jij weg bent?', 'Who is still there when you are gone?'],
      [
        'Wat kon een naaste doen, dat jij laatst deed?',
        'What could somebody close have done instead of you?',
      ],
    ),
    item(
      5,
      open('other-way-in', [
        'Welke reden hoor je vaak? Wat werkt dan bij jou?',
        'Which reason do you often hear? What works for you then?',
      ]),
    ),
    agenda(
      5,
      ['Afsluiten', 'Closing'],
      ['Kies één reden waar jullie samen op oefenen.', 'Choose one reason to practise on together.'],
    ),
  ],
};
