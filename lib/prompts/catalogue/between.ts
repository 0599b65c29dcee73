import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const betweenPrompts: readonly CataloguePrompt[] = [
  {
    id: 'between-buddy',
    kind: 'between',
    area: 'volunteers',
    when: {},
    asksFor: 'volunteer',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zou een maatje een goede tussenstap zijn voor je cliënt?',
        detail:
          'Een maatje is geen hulpverlener, maar iemand om iets leuks mee te doen. Dat oefent contact zonder dat er veel op het spel staat. Vraag eerst of je cliënt dat wil, en waar de zin dan in zit.',
        starter:
          'Er zijn mensen die graag samen iets doen, voor de gezelligheid. Zou je dat eens willen proberen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: vrijwilligers en maatjes',
      },
      en: {
        summary: 'Could a buddy be a good step in between for your client?',
        detail:
          'A buddy is no professional, but somebody to do something pleasant with. It is practice in contact with little at stake. First ask whether your client wants that, and what would be fun.',
        starter:
          'There are people who like to do things together, just for company. Would you like to try that?',
        source: 'Network-oriented work at Neos (2018), section 2.2: volunteers and buddies',
      },
    },
  },
  {
    id: 'between-peer',
    kind: 'between',
    area: 'volunteers',
    when: { all: ['no-network', 'network-talk'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zou iemand die hetzelfde meemaakte makkelijker praten voor je cliënt?',
        detail:
          'Jullie hebben samen gezien dat er niemand is. Een ervaringsdeskundige hoeft dat niet uitgelegd te krijgen. Vraag eerst of je cliënt eens wil kennismaken; één kop koffie zegt genoeg.',
        starter: 'Er zijn mensen die zelf lang alleen stonden. Zou je daar eens iemand van willen spreken?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: een vrijwilliger als tussenstap',
      },
      en: {
        summary: 'Would somebody who went through the same be easier to talk to for your client?',
        detail:
          'You saw together that there is nobody. A peer does not need to have that explained. First ask whether your client wants to meet; one cup of coffee will tell.',
        starter:
          'There are people who were alone for long themselves. Would you like to talk with one of them?',
        source: 'Network-oriented work at Neos (2018), section 3: a volunteer as a step in between',
      },
    },
  },
  {
    id: 'between-beyond-volunteer',
    kind: 'between',
    area: 'volunteers',
    when: { all: ['volunteer'], none: ['no-network'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie kan je cliënt via deze vrijwilliger of groep leren kennen?',
        detail:
          'Een tussenstap is mooi als er iets achter ligt. Een vaste plek, een tweede gezicht, iemand om naast te zitten. Vraag eerst of je cliënt dat wil; anders is dit contact zelf genoeg.',
        starter: 'Wie kom je daar nog meer tegen? Naast wie zou je wel eens willen zitten?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: een vrijwilliger als tussenstap',
      },
      en: {
        summary: 'Who could your client get to know through this volunteer or group?',
        detail:
          'A step in between is good when something lies behind it. A regular place, a second face, somebody to sit next to. First ask whether your client wants that; if not, this contact is enough.',
        starter: 'Who else do you meet there? Who would you like to sit next to some time?',
        source: 'Network-oriented work at Neos (2018), section 3: a volunteer as a step in between',
      },
    },
  },
  {
    id: 'between-new-streets',
    kind: 'between',
    area: 'volunteers',
    when: { all: ['transition'] },
    asksFor: 'volunteer',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie loopt de eerste weken een rondje mee door de nieuwe buurt?',
        detail:
          'Een maatje op de nieuwe plek is er al voor de eerste stille avond. Regel het liefst vóór de overgang een kennismaking. Vraag eerst of je cliënt dat wil.',
        starter: 'Zou je willen dat iemand je de buurt laat zien, in je eigen tempo?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'Who could walk a round through the new streets in the first weeks?',
        detail:
          'A buddy in the new place is there before the first silent evening. Arrange to meet before the transition, if possible. First ask whether your client wants that.',
        starter: 'Would you like somebody to show you around, at your own pace?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'between-trying-out',
    kind: 'between',
    area: 'volunteers',
    when: { trajectory: { phase: [2] } },
    asksFor: 'volunteer',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Welk vast uurtje in de week zou een vrijwilliger goed passen?',
        detail:
          'Dit is de tijd om uit te proberen, met jou nog op de achtergrond. Een vast uur is makkelijker vol te houden dan een belofte. Vraag eerst of je cliënt dat wil.',
        starter: 'Op welk uur van de week duurt de tijd je te lang? Zou je dan iemand willen zien?',
        source: 'CTI fase 2: uitproberen',
      },
      en: {
        summary: 'Which regular hour of the week would suit a volunteer well?',
        detail:
          'This is the time to try things out, with you still in the background. A fixed hour is easier to keep than a promise. First ask whether your client wants that.',
        starter: 'At which hour of the week does time go too slowly? Would you like to see somebody then?',
        source: 'CTI phase 2: trying out',
      },
    },
  },
  {
    id: 'between-second-try',
    kind: 'between',
    area: 'volunteers',
    when: { all: ['volunteer', 'no-network'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat zou een vrijwilliger voor je cliënt wél prettig maken?',
        detail:
          'Een vrijwilliger is niet voor iedereen, en de eerste klik is vaak toeval. Vraag naar de vorm: samen doen of praten, thuis of buiten, één of een groep. Ga pas verder als je cliënt dat wil.',
        starter: 'Stel dat jij het mocht bedenken: wat zou je dan samen doen, en hoe lang?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: vrijwilligers en maatjes',
      },
      en: {
        summary: 'What would make a volunteer pleasant for your client?',
        detail:
          'A volunteer is not for everybody, and the first click is often chance. Ask about the form: doing or talking, at home or out, one person or a group. Only go on if your client wants that.',
        starter: 'Say you could make it up: what would you do together, and for how long?',
        source: 'Network-oriented work at Neos (2018), section 2.2: volunteers and buddies',
      },
    },
  },
];
