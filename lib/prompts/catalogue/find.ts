import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const findPrompts: readonly CataloguePrompt[] = [
  {
    id: 'find-past',
    kind: 'find',
    area: 'talk',
    when: {},
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Bij wie voelde je cliënt zich vroeger thuis?',
        detail:
          'Nu is er niemand, maar ooit was er vaak wel iemand: een buurvrouw, een trainer, een collega. Loop samen de jaren langs. Komt er een naam, vraag eerst of je cliënt er iets mee wil.',
        starter: 'Wie was er vroeger aardig voor je? Zou je willen weten hoe het nu met die persoon is?',
        source: 'Krachtwerk: VIP-kaart',
      },
      en: {
        summary: 'With whom did your client feel at home in the past?',
        detail:
          'There is nobody now, but often there once was: a neighbour, a trainer, a colleague. Walk through the years together. If a name comes up, first ask whether your client wants to do something with it.',
        starter: 'Who used to be kind to you? Would you like to know how that person is now?',
        source: 'Krachtwerk: VIP card',
      },
    },
  },
  {
    id: 'find-where-greeted',
    kind: 'find',
    area: 'talk',
    when: { none: ['network-talk'] },
    asksFor: 'network-talk',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Waar wordt je cliënt gegroet: bij de bakker, de bushalte, de kerk?',
        detail:
          'Niemand hebben is een groot woord; een groet is een klein begin. Vraag naar plekken in plaats van naar mensen. Dat praat makkelijker als het leeg voelt.',
        starter: 'Op welke plek weten ze wie je bent, al is het maar van gezicht?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: samen naar contacten zoeken',
      },
      en: {
        summary: 'Where do people greet your client: the bakery, the bus stop, church?',
        detail:
          'Having nobody is a big word; a greeting is a small beginning. Ask about places rather than people. That is easier to talk about when it feels empty.',
        starter: 'In which place do they know who you are, if only by sight?',
        source: 'Network-oriented work at Neos (2018), section 3: looking for contacts together',
      },
    },
  },
  {
    id: 'find-what-one-likes',
    kind: 'find',
    area: 'volunteers',
    when: { all: ['network-talk'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat doet je cliënt graag, en waar doen anderen dat ook?',
        detail:
          'Jullie hebben al gekeken wie er was. Kijk nu de andere kant op: naar wat je cliënt leuk vindt. Zoek één plek waar dat samen gaat. Vraag eerst of je cliënt er wil kijken, en met wie.',
        starter: 'Wat kun je een middag lang doen zonder je te vervelen? Zou je dat met anderen willen doen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: samen naar contacten zoeken',
      },
      en: {
        summary: 'What does your client like to do, and where do others do it too?',
        detail:
          'You have looked together at who was there. Now look the other way: at what your client enjoys. Find one place where it is done together. First ask whether your client wants to have a look, and with whom.',
        starter:
          'What can you do for a whole afternoon without being bored? Would you like to do it with others?',
        source: 'Network-oriented work at Neos (2018), section 3: looking for contacts together',
      },
    },
  },
  {
    id: 'find-new-place',
    kind: 'find',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Waar kan je cliënt in de nieuwe omgeving rustig binnenlopen?',
        detail:
          'Een nieuwe plek is een nieuwe start, en stil zonder mensen. Zoek samen één deur die op vaste tijden openstaat. Ga pas kijken als je cliënt dat wil; een keer alleen kijken is genoeg.',
        starter: 'Zullen we opzoeken wat er bij jou in de buurt is? Dan kies jij of je gaat kijken.',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'Where in the new surroundings could your client quietly walk in?',
        detail:
          'A new place is a new start, and a silent one without people. Find one door together that is open at set times. Only go if your client wants that; one look is enough.',
        starter: 'Shall we look up what there is in your area? Then you choose whether to go and see.',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'find-from-volunteer',
    kind: 'find',
    area: 'volunteers',
    when: { all: ['volunteer'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat lukt er met een vrijwilliger dat ook met een ander zou kunnen?',
        detail:
          'Naast een vrijwilliger is er nu niemand, staat er. Toch kan je cliënt dus iets delen met iemand. Zoek samen uit wat daar fijn aan is. Vraag eerst of er nog iemand bij mag komen.',
        starter: 'Wat vind je prettig aan dat contact? Zou je zoiets vaker willen, ook met een ander?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: een vrijwilliger als tussenstap',
      },
      en: {
        summary: 'What works with a volunteer that could also work with somebody else?',
        detail:
          'Beside a volunteer there is nobody now, it says. Yet your client can share something with somebody. Find out together what is pleasant about it. First ask whether somebody else may join.',
        starter: 'What do you like about that contact? Would you like more of it, with somebody else too?',
        source: 'Network-oriented work at Neos (2018), section 3: a volunteer as a step in between',
      },
    },
  },
  {
    id: 'find-missed',
    kind: 'find',
    area: 'talk',
    when: { all: ['damaged-tie'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie mist je cliënt, ook al is het stil geworden?',
        detail:
          'Niemand hebben betekent soms: iedereen kwijt zijn. Gemis laat zien wie ertoe deed. Luister eerst alleen. Vraag eerst of je cliënt iets wil, voordat je aan een stap denkt.',
        starter: 'Wie mis je wel eens? Je hoeft er niets mee te doen, ik ben benieuwd wie het was.',
        source: 'Krachtwerk: VIP-kaart',
      },
      en: {
        summary: 'Who does your client miss, even if it has gone quiet?',
        detail:
          'Having nobody sometimes means having lost everybody. Missing shows who mattered. At first only listen. First ask whether your client wants something, before you think of a step.',
        starter: 'Who do you miss at times? Nothing has to follow; I am curious who it was.',
        source: 'Krachtwerk: VIP card',
      },
    },
  },
  {
    id: 'find-around-one',
    kind: 'find',
    area: 'talk',
    when: { all: ['informal-network'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Er is weinig, maar niet niets. Wie staat er om die ene heen?',
        detail:
          'Eén bekende kent weer anderen. Vraag wat je cliënt daar voorzichtig van zou willen proberen. Vraag eerst of dat goed voelt; de drempel is vaak hoog.',
        starter: 'Via wie heb je wel eens iemand leren kennen? Zou je dat nog eens willen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: samen naar contacten zoeken',
      },
      en: {
        summary: 'There is little, but not nothing. Who is around that one person?',
        detail:
          'One acquaintance knows others. Ask what your client would cautiously like to try. First ask whether that feels right; the threshold is often high.',
        starter: 'Through whom did you ever get to know somebody? Would you want that again?',
        source: 'Network-oriented work at Neos (2018), section 3: looking for contacts together',
      },
    },
  },
];
