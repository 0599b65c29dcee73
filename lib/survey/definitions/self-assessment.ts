import { areas, type Area } from '../../prompts/prompt.ts';
import type { Definition } from '../definition.ts';
import type { Item, Option } from '../item.ts';
import type { Text } from '../text.ts';

/** How often something was done in the last four weeks, from never to often. */
export const frequencies = ['never', 'once', 'few', 'often'] as const;
export type Frequency = (typeof frequencies)[number];

const frequencyTexts: Record<Frequency, Text> = {
  never: { nl: 'Niet', en: 'Not' },
  once: { nl: '1 keer', en: 'Once' },
  few: { nl: '2 of 3 keer', en: '2 or 3 times' },
  often: { nl: 'Vaker', en: 'More often' },
};

/** Of going along it asks what the network did: in the study that is a task which professionals could leave (par. 2.2). */
const areaTexts: Record<Area, { did: Text; doing: Text }> = {
  talk: {
    did: {
      nl: 'Praatte je met cliënten over de mensen om hen heen?',
      en: 'Did you talk with clients about the people around them?',
    },
    doing: { nl: 'Praten over het netwerk', en: 'Talking about the network' },
  },
  invite: {
    did: {
      nl: 'Nodigde je samen met je cliënt een naaste uit voor een gesprek?',
      en: 'Did you and your client invite somebody close to a conversation?',
    },
    doing: { nl: 'Een naaste uitnodigen', en: 'Inviting somebody close' },
  },
  accompany: {
    did: {
      nl: 'Ging er iemand uit het netwerk mee naar een afspraak?',
      en: 'Did somebody from the network go along to an appointment?',
    },
    doing: { nl: 'Iemand mee laten gaan', en: 'Having somebody go along' },
  },
  meeting: {
    did: { nl: 'Was er een netwerkbijeenkomst?', en: 'Was there a network meeting?' },
    doing: { nl: 'Een netwerkbijeenkomst', en: 'A network meeting' },
  },
  partners: {
    did: {
      nl: 'Werkte je samen met een partner, zoals een buurthuis of de wijk?',
      en: 'Did you work with a partner, such as a community centre?',
    },
    doing: { nl: 'Samenwerken met een partner', en: 'Working with a partner' },
  },
  volunteers: {
    did: { nl: 'Deed er een vrijwilliger of maatje mee?', en: 'Did a volunteer or buddy take part?' },
    doing: { nl: 'Een vrijwilliger of maatje', en: 'A volunteer or buddy' },
  },
};

/** The item that tells how often an area was done. */
export const itemOfArea = {
  talk: 'did-talk',
  invite: 'did-invite',
  accompany: 'did-accompany',
  meeting: 'did-meeting',
  partners: 'did-partners',
  volunteers: 'did-volunteers',
} as const satisfies Record<Area, string>;

const howOften = areas.map((area): Item => ({
  kind: 'choice',
  id: itemOfArea[area],
  text: areaTexts[area].did,
  required: false,
  options: frequencies.map((id): Option => ({ id, text: frequencyTexts[id] })),
}));

const gradeEnds = {
  low: { nl: 'Nog maar weinig', en: 'Only a little yet' },
  high: { nl: 'Zoals ik het graag doe', en: 'Just as I like to do it' },
};

const noNames: Text = {
  nl: 'Eén zin is genoeg. Laat namen van cliënten weg.',
  en: 'One sentence is enough. Leave out names of clients.',
};

/**
 * The self-assessment: a grade, what one did in the six areas, something to try, what helped and hindered, and the
 * grade again; in the study some people changed theirs by the end of such a conversation (par. 2.1).
 * Its answers are read by `lib/journal/assessment.ts`: ids that are in use there stay, in every version.
 */
export const selfAssessment: Definition = {
  id: 'self-assessment',
  version: 1,
  title: { nl: 'Jouw netwerkgericht werken', en: 'Your network-oriented work' },
  intro: {
    nl: 'Je kijkt even terug op de laatste vier weken. Het duurt een paar minuten. Het is voor jou.',
    en: 'You look back for a moment at the last four weeks. It takes a few minutes. It is for you.',
  },
  sections: [
    {
      id: 'first',
      title: { nl: 'Je cijfer', en: 'Your grade' },
      items: [
        {
          kind: 'grade',
          id: 'grade',
          text: {
            nl: 'Welk cijfer geef je je eigen netwerkgericht werken?',
            en: 'What grade do you give your own network-oriented work?',
          },
          required: true,
          ...gradeEnds,
        },
      ],
    },
    {
      id: 'lately',
      title: { nl: 'De laatste vier weken', en: 'The last four weeks' },
      intro: { nl: 'Schatten mag. Overslaan ook.', en: 'A guess will do. You may skip too.' },
      items: howOften,
    },
    {
      id: 'try',
      title: { nl: 'Eén ding om te proberen', en: 'One thing to try' },
      items: [
        {
          kind: 'choice',
          id: 'try-area',
          text: { nl: 'Wat zou je willen proberen?', en: 'What would you like to try?' },
          required: false,
          options: areas.map((id): Option => ({ id, text: areaTexts[id].doing })),
        },
        {
          kind: 'open',
          id: 'try-how',
          text: { nl: 'Hoe zou je dat aanpakken?', en: 'How would you go about it?' },
          help: noNames,
          required: false,
          when: { item: 'try-area', is: 'answered' },
          maxLength: 300,
        },
      ],
    },
    {
      id: 'factors',
      title: { nl: 'Wat speelt er mee?', en: 'What plays a part?' },
      intro: { nl: 'Kies alleen wat je herkent.', en: 'Only choose what you recognise.' },
      items: [
        {
          kind: 'factors',
          id: 'helped',
          text: { nl: 'Wat hielp je?', en: 'What helped you?' },
          required: false,
          factors: 'promoting',
          shortList: { size: 6, areas: itemOfArea },
        },
        {
          kind: 'factors',
          id: 'hindered',
          text: { nl: 'Wat maakte het lastig?', en: 'What made it hard?' },
          required: false,
          factors: 'hindering',
          shortList: { size: 6, areas: itemOfArea },
        },
      ],
    },
    {
      id: 'again',
      title: { nl: 'Nog eens je cijfer', en: 'Your grade once more' },
      items: [
        {
          kind: 'grade',
          id: 'grade-again',
          text: { nl: 'Welk cijfer geef je jezelf nu?', en: 'What grade do you give yourself now?' },
          help: { nl: 'Hetzelfde mag ook.', en: 'The same is fine too.' },
          required: true,
          ...gradeEnds,
        },
        {
          kind: 'open',
          id: 'moved-by',
          text: { nl: 'Wat bracht je cijfer in beweging?', en: 'What moved your grade?' },
          help: noNames,
          required: false,
          when: { item: 'grade-again', is: 'unequal', to: { item: 'grade' } },
          maxLength: 500,
        },
      ],
    },
  ],
};
