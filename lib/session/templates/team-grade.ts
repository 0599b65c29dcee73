import type { SessionTemplate } from './template.ts';
import { agenda, choices, grade, item, open, talk, text } from './write.ts';

/** In the study professionals gave themselves a 6 or a 7, and some another grade after talking (par. 2.4). */
export const teamGrade: SessionTemplate = {
  id: 'team-grade',
  title: text('Een cijfer voor ons team', 'A grade for our team'),
  intro: text(
    'Jullie geven samen een cijfer voor werken met het netwerk. Daarna kijken jullie wat één punt erbij zou geven.',
    'Together you grade your work with the network. Then you look at what would add one point.',
  ),
  minutes: 45,
  steps: [
    agenda(
      5,
      ['Welkom', 'Welcome'],
      ['Vertel waarom jullie dit doen.', 'Tell why you do this.'],
      ['Vertel dat niemand ziet wie wat stemt.', 'Tell that nobody sees who votes what.'],
    ),
    item(
      5,
      grade('team-grade', [
        'Welk cijfer geef je ons team voor werken met het netwerk?',
        'What grade do you give our team for working with the network?',
      ]),
    ),
    talk(
      10,
      ['Praat over de spreiding', 'Talk about the spread'],
      ['Waar dacht je aan bij jouw cijfer?', 'What did you think of with your grade?'],
      [
        'Wat zou een cliënt zeggen? En wat een naaste?',
        'What would a client say? And somebody close to the client?',
      ],
      ['Wat doen we al dat een hoger cijfer waard is?', 'What do we already do that deserves more?'],
    ),
    item(
      5,
      choices(
        'one-point-more',
        ['Wat geeft ons één punt erbij? Kies er twee.', 'What would add one point? Choose two.'],
        {
          max: 2,
          talk: ['Vaker praten over het netwerk', 'Talking about the network more often'],
          invite: ['Vaker een naaste uitnodigen', 'Inviting somebody close more often'],
          accompany: ['Vaker een naaste mee laten gaan', 'Having somebody close go along more often'],
          meeting: ['Vaker een netwerkbijeenkomst houden', 'Holding network meetings more often'],
          partners: ['Meer samenwerken in de buurt', 'Working together more in the neighbourhood'],
          volunteers: [
            'Meer werken met vrijwilligers en maatjes',
            'Working more with volunteers and buddies',
          ],
        },
      ),
    ),
    talk(
      10,
      ['Kies één ding', 'Choose one thing'],
      ['Wat proberen we de komende vier weken?', 'What do we try in the next four weeks?'],
      ['Wie heeft daar al iets mee gedaan?', 'Who has done something with it before?'],
      ['Waaraan merken we dat het lukt?', 'How will we notice that it works?'],
    ),
    item(5, open('first-step', ['Wat is jouw eigen eerste stap?', 'What is your own first step?'])),
    agenda(
      5,
      ['Afsluiten', 'Closing'],
      ['Schrijf op wat jullie afspreken.', 'Write down what you agree.'],
      ['Prik een dag om weer te kijken.', 'Pick a day to look again.'],
    ),
  ],
};
