import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const wellDonePrompts: readonly CataloguePrompt[] = [
  {
    id: 'well-done-in-view',
    kind: 'well-done',
    area: 'talk',
    when: {},
    leadsToContact: false,
    text: {
      nl: {
        summary: 'De mensen om je cliënt heen zijn hier goed in beeld.',
        detail: 'Je verslag laat zien wie er is en wat die doet. Daar heeft ook een collega later iets aan.',
        starter: 'Volgende keer: vragen hoe het met deze mensen gaat.',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: contacten onderhouden',
      },
      en: {
        summary: 'The people around your client are well in view here.',
        detail:
          'Your report shows who is there and what they do. A colleague will be helped by that later on.',
        starter: 'Next time: ask how these people are doing.',
        source: 'Network-oriented work at Neos (2018), section 3: keeping up ties that are there',
      },
    },
  },
  {
    id: 'well-done-meeting',
    kind: 'well-done',
    area: 'meeting',
    when: { all: ['network-meeting'], meetingHeld: true },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Hier zitten de mensen om wie het gaat samen aan tafel.',
        detail: 'Samenkomen is veel werk en zie je niet af aan een verslag. Het staat er nu wel.',
        starter: 'Volgende keer: samen terugkijken op wat er is afgesproken.',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2; CTI: minstens drie bijeenkomsten',
      },
      en: {
        summary: 'Here the people who matter sit at one table.',
        detail: 'Coming together is a lot of work, and a report seldom shows it. Now it does.',
        starter: 'Next time: look back together on what was agreed.',
        source: 'Network-oriented work at Neos (2018), section 2.2; CTI: at least three meetings',
      },
    },
  },
  {
    id: 'well-done-many',
    kind: 'well-done',
    area: 'talk',
    when: { ties: { informalAtLeast: 3 } },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Er staat een hele kring om je cliënt heen in dit verslag.',
        detail: 'Meer dan één persoon doet mee. Dan hoeft niemand het alleen te dragen.',
        starter: 'Volgende keer: vragen wie van hen elkaar al spreken.',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: contacten onderhouden',
      },
      en: {
        summary: 'A whole circle stands around your client in this report.',
        detail: 'More than one person takes part. So nobody has to carry it alone.',
        starter: 'Next time: ask which of them already talk to each other.',
        source: 'Network-oriented work at Neos (2018), section 3: keeping up ties that are there',
      },
    },
  },
  {
    id: 'well-done-in-transition',
    kind: 'well-done',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Midden in de overgang blijven de mensen in beeld. Dat is goud waard.',
        detail: 'Dit is de tijd waarin contacten makkelijk wegvallen. Hier niet.',
        starter: 'Volgende keer: vragen wie er op de nieuwe plek is geweest.',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'In the middle of the transition the people stay in view. That is precious.',
        detail: 'This is the time in which contacts easily drop away. Not here.',
        starter: 'Next time: ask who has been to the new place.',
        source: 'CTI phase 1: the transition',
      },
    },
  },
];
