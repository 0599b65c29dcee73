import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const transitionPrompts: readonly CataloguePrompt[] = [
  {
    id: 'transition-first-week',
    kind: 'transition',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat geeft je cliënt houvast in de eerste week op een nieuwe plek?',
        detail:
          'De dagen lukken vaak wel, de avonden zijn lang. Loop samen de week door, avond voor avond. Zo zie je waar het stil wordt, en wat je cliënt daarvoor bedenkt.',
        starter: 'Loop eens met me door je eerste week daar. Welke avond wordt het lastigst?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'What gives your client something to hold on to in the first week in a new place?',
        detail:
          'The days often work out, the evenings are long. Go through the week together, evening by evening. Then you see where it goes quiet, and what your client can think of.',
        starter: 'Walk me through your first week there. Which evening will be hardest?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'transition-comes-along',
    kind: 'transition',
    area: 'accompany',
    when: { all: ['transition', 'informal-network'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie komt er kijken op de nieuwe plek?',
        detail:
          'Wie er één keer was, komt makkelijker terug. Een kop koffie tussen de dozen is al genoeg. Vraag eerst wie je cliënt daar wil zien, en wie het adres mag weten.',
        starter: 'Wie wil je als eerste op bezoek? Wie mag weten waar je woont?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'Who will come and see the new place?',
        detail:
          'Whoever has been once comes back more easily. A cup of coffee between the boxes is enough. First ask who your client wants to see there, and who may know the address.',
        starter: 'Who do you want as your first visitor? Who may know where you live?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'transition-before',
    kind: 'transition',
    area: 'talk',
    when: { none: ['transition'], trajectory: { transitionAtHand: true } },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Rond een overgang verandert veel. Wat wil je cliënt behouden?',
        detail:
          'Bij een verandering gaat veel aandacht naar wat er nog niet is. Vraag ook wat er nu goed is: een vast praatje, een plek, een gewoonte. Schrijf dat samen op.',
        starter: 'Wat wil je hoe dan ook houden als je straks ergens anders bent?',
        source: 'CTI: rond de overgang',
      },
      en: {
        summary: 'A lot changes around a transition. What does your client want to keep?',
        detail:
          'With a change, much attention goes to what is not there yet. Ask too what is good now: a regular chat, a place, a habit. Write it down together.',
        starter: 'What do you want to keep in any case, once you are somewhere else?',
        source: 'CTI: around the transition',
      },
    },
  },
  {
    id: 'transition-warm-handover',
    kind: 'transition',
    area: 'partners',
    when: { all: ['transition', 'formal-partner'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Hoe wordt deze overdracht warm: wie stelt je cliënt aan wie voor?',
        detail:
          'Een dossier kan mee, vertrouwen niet. Samen een half uur met de nieuwe hulp scheelt weken. Vraag eerst wat je cliënt zelf wil vertellen, en wie er nog bij mag zijn.',
        starter: 'Wat wil jij zelf vertellen aan wie je straks helpt? Wie wil je erbij?',
        source: 'CTI fase 3: overdragen',
      },
      en: {
        summary: 'How will this transfer be warm: who introduces your client to whom?',
        detail:
          'A file can move along, trust cannot. Half an hour together with the new worker saves weeks. First ask what your client wants to tell, and who else may be there.',
        starter: 'What do you want to tell whoever will help you? Who do you want there?',
        source: 'CTI phase 3: transfer of care',
      },
    },
  },
  {
    id: 'transition-near-by',
    kind: 'transition',
    area: 'talk',
    when: { all: ['transition'], none: ['informal-network'], trajectory: { phase: [1] } },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Welke plekken op loopafstand worden van je cliënt?',
        detail:
          'Thuis raken begint met een route: de winkel, een bankje, de bieb. Loop die een keer samen, op een gewone dag. Gezichten komen daarna.',
        starter: 'Zullen we eens een rondje lopen? Jij wijst aan waar je nog eens heen wilt.',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: "Which places within walking distance will become your client's own?",
        detail:
          'Feeling at home starts with a route: the shop, a bench, the library. Walk it together once, on an ordinary day. Faces come later.',
        starter: 'Shall we walk a round? You point out where you want to go again.',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'transition-evenings-after',
    kind: 'transition',
    area: 'talk',
    when: { none: ['transition'], trajectory: { transitionAtHand: true, phase: [2] } },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Hoe zijn de avonden, nu het nieuwe er wat af is?',
        detail:
          'Na een paar weken valt het bezoek stil en begint het gewone leven. Dan komt eenzaamheid vaak binnen. Vraag naar een avond, niet naar hoe het gaat.',
        starter: 'Vertel eens over gisteravond. Wat deed je, en wat had je graag gedaan?',
        source: 'CTI: na de overgang',
      },
      en: {
        summary: 'How are the evenings, now that the newness has worn off?',
        detail:
          'After some weeks the visits stop and ordinary life begins. That is when loneliness often comes in. Ask about one evening, not about how things are.',
        starter: 'Tell me about last night. What did you do, and what would you have liked to do?',
        source: 'CTI: after the transition',
      },
    },
  },
  {
    id: 'transition-who-notices',
    kind: 'transition',
    area: 'talk',
    when: { trajectory: { phase: [3] } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie merkt het als eerste als het minder gaat met je cliënt?',
        detail:
          'Straks kijk jij niet meer mee. Eén iemand die de tekens kent, voorkomt veel. Vraag eerst wie je cliënt dat toevertrouwt, en leg samen uit welke tekens dat zijn.',
        starter: 'Waaraan kan een ander zien dat het niet gaat? Wie mag daarop letten?',
        source: 'CTI fase 3: overdragen',
      },
      en: {
        summary: 'Who will be the first to notice when your client is doing less well?',
        detail:
          'Soon you will not be watching. One person who knows the signs prevents a lot. First ask who your client trusts with that, and explain together which signs they are.',
        starter: 'How can somebody see that you are not well? Who may keep an eye on that?',
        source: 'CTI phase 3: transfer of care',
      },
    },
  },
  {
    id: 'transition-rehearse',
    kind: 'transition',
    area: 'accompany',
    when: { none: ['transition'], all: ['informal-network'], trajectory: { transitionAtHand: true } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Met wie oefent je cliënt iets van het nieuwe leven alvast?',
        detail:
          'Een keer koken, de bus nemen, een avond alleen: oefenen maakt een overgang kleiner. Met een bekende erbij blijft het langer hangen. Vraag eerst of je cliënt dat wil, en met wie.',
        starter: 'Wat wil je vast een keer proberen? Wie zou je daarbij willen hebben?',
        source: 'CTI: rond de overgang',
      },
      en: {
        summary: 'Who could your client rehearse a bit of the new life with?',
        detail:
          'Cooking once, taking the bus, an evening alone: practice makes a transition smaller. With somebody familiar it sticks longer. First ask whether your client wants that, and with whom.',
        starter: 'What would you like to try beforehand? Who would you like to have with you?',
        source: 'CTI: around the transition',
      },
    },
  },
  {
    id: 'transition-what-you-still-do',
    kind: 'transition',
    area: 'talk',
    when: { trajectory: { transitionAtHand: true, phase: [3] } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat doe jij nu nog dat straks iemand anders doet?',
        detail:
          'Schrijf samen op wat jij elke week doet: bellen, herinneren, meedenken. Zet er een naam achter, of een vraagteken. Vraag eerst aan wie je cliënt wat toevertrouwt.',
        starter: 'Wat zou je missen als ik er niet ben? Wie zou daar iets van mogen doen?',
        source: 'CTI fase 3: overdragen',
      },
      en: {
        summary: 'What do you still do that somebody else will do soon?',
        detail:
          'Write down together what you do each week: ringing, reminding, thinking along. Put a name behind it, or a question mark. First ask whom your client trusts with what.',
        starter: 'What would you miss if I were not there? Who might do some of that?',
        source: 'CTI phase 3: transfer of care',
      },
    },
  },
];
