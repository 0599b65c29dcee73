import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const answerPriorityPrompts: readonly CataloguePrompt[] = [
  {
    id: 'answer-priority-this-problem',
    kind: 'answer-priority',
    area: 'talk',
    when: {},
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie zou kunnen helpen bij precies dit probleem?',
        detail:
          'Wat voorgaat en het netwerk hoeven geen twee dingen te zijn. Iemand kan mee post openen, of alleen even luisteren. Vraag eerst bij wie je cliënt dat zou willen.',
        starter: 'Je hebt veel aan je hoofd. Met wie zou je dit willen delen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.1: redenen om het niet te doen',
      },
      en: {
        summary: 'Who could help with just this problem?',
        detail:
          'What comes first and the network need not be two things. Somebody can help to open the post, or simply listen. First ask with whom your client would want that.',
        starter: 'You have a lot on your mind. With whom would you want to share it?',
        source: 'Network-oriented work at Neos (2018), section 2.1: reasons for not doing it',
      },
    },
  },
  {
    id: 'answer-priority-the-named',
    kind: 'answer-priority',
    area: 'talk',
    when: { all: ['informal-network'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat kan de persoon die je noemt nu lichter maken?',
        detail:
          'Het netwerk wacht, maar er staat al iemand in je verslag. Iets kleins haalt druk weg: een maaltijd, een lift, een uur oppassen. Vraag eerst of je cliënt dat zou willen.',
        starter: 'Wat zou jou deze week lucht geven? Wie zou je dat willen vragen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.1: redenen om het niet te doen',
      },
      en: {
        summary: 'What could the person you mention make lighter now?',
        detail:
          'The network waits, yet somebody is in your report already. Something small takes pressure off: a meal, a lift, an hour of babysitting. First ask whether your client would want that.',
        starter: 'What would give you some air this week? Who would you want to ask?',
        source: 'Network-oriented work at Neos (2018), section 2.1: reasons for not doing it',
      },
    },
  },
  {
    id: 'answer-priority-post-mate',
    kind: 'answer-priority',
    area: 'partners',
    when: { all: ['formal-partner'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie leest er mee met alle post en afspraken van die instanties?',
        detail:
          'Veel instanties tegelijk maakt stil. Iemand die de map kent, scheelt jou én je cliënt werk. Vraag eerst of je cliënt dat wil, en wat die persoon mag zien.',
        starter: 'Zou je iemand willen die af en toe met je door de map gaat? Wie zou dat mogen zijn?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: samenwerken met netwerkpartners',
      },
      en: {
        summary: 'Who reads along with all the post and appointments of those services?',
        detail:
          'Many services at once make people go quiet. Somebody who knows the folder saves work for you and your client. First ask whether your client wants that, and what that person may see.',
        starter: 'Would you like somebody to go through the folder with you now and then? Who could that be?',
        source: 'Network-oriented work at Neos (2018), section 2.2: working with partners',
      },
    },
  },
  {
    id: 'answer-priority-first-weeks',
    kind: 'answer-priority',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie kan meedoen bij wat er nu geregeld wordt voor de overgang?',
        detail:
          'Eerst regelen, dan mensen: zo voelt het in drukke weken. Toch is dit een goed moment, want er is iets concreets te doen. Vraag eerst wie je cliënt erbij wil.',
        starter: 'Er is veel te regelen. Bij welk klusje zou je iemand willen hebben?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'Who can join in what is being arranged for the transition?',
        detail:
          'First arrange things, then people: that is how busy weeks feel. Yet this is a good moment, for there is something concrete to do. First ask who your client wants there.',
        starter: 'There is a lot to arrange. With which job would you like some company?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'answer-priority-saves-time',
    kind: 'answer-priority',
    area: 'accompany',
    when: { any: ['took-over', 'accompanied'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Welke klus kost je nu tijd die ook iemand uit de kring kan doen?',
        detail:
          'Wie veel doet, houdt weinig tijd over. Kies één ding van vandaag dat niet bij jou hoeft te blijven. Vraag eerst wie je cliënt daarvoor zou willen.',
        starter: 'Dit deed ik vandaag. Wie zou je het een volgende keer willen laten doen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.1: redenen om het niet te doen',
      },
      en: {
        summary: 'Which job takes your time that somebody of the circle could do too?',
        detail:
          'Whoever does a lot has little time left. Choose one thing of today that need not stay with you. First ask who your client would want for it.',
        starter: 'I did this today. Who would you like to do it another time?',
        source: 'Network-oriented work at Neos (2018), section 2.1: reasons for not doing it',
      },
    },
  },
  {
    id: 'answer-priority-one-name',
    kind: 'answer-priority',
    area: 'talk',
    when: { all: ['network-tool'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Past er volgende keer één naam in, in plaats van de hele kaart?',
        detail:
          'Een hele kaart of inventarisatie vraagt rust die er nu niet is. Eén naam kost vijf minuten. Begin ermee onder het lopen, of in de auto.',
        starter: 'We doen niet de hele lijst. Noem eens één iemand die goed voor je was.',
        source: 'Krachtwerk: VIP-kaart',
      },
      en: {
        summary: 'Could one name fit in next time, instead of the whole card?',
        detail:
          'A whole card or inventory asks for calm that is not there now. One name takes five minutes. Start with it on a walk, or in the car.',
        starter: "We won't do the whole list. Tell me one person who was good to you.",
        source: 'Krachtwerk: VIP card',
      },
    },
  },
  {
    id: 'answer-priority-new-date',
    kind: 'answer-priority',
    area: 'meeting',
    when: { all: ['network-meeting'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Welke kleine vorm kan de uitgestelde bijeenkomst alvast krijgen?',
        detail:
          'Wat verschuift, raakt snel uit beeld. Bellen met twee mensen tegelijk is ook bij elkaar komen. Vraag eerst of je cliënt dat wil, en prik samen een nieuwe datum.',
        starter: 'De bijeenkomst schuift op. Wie wil je tot die tijd vast even spreken?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten',
      },
      en: {
        summary: 'Which small form could the postponed meeting take for now?',
        detail:
          'What is moved soon drops out of sight. A call with two people at once is coming together too. First ask whether your client wants that, and pick a new date together.',
        starter: 'The meeting is moved. Who would you like to speak to until then?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings',
      },
    },
  },
  {
    id: 'answer-priority-who-knows',
    kind: 'answer-priority',
    area: 'talk',
    when: { none: ['informal-network', 'network-talk'] },
    asksFor: 'network-talk',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie weet dat dit nu speelt bij je cliënt?',
        detail:
          'Zorgen die niemand kent, wegen zwaarder. Je hoeft geen netwerk op te bouwen om dit te vragen. Alleen weten wie het weet, is al een begin.',
        starter: 'Wie weet dat je hiermee zit? Wie zou het mogen weten?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: bespreekbaar maken bij cliënten',
      },
      en: {
        summary: 'Who knows that this is going on for your client?',
        detail:
          'Worries that nobody knows about weigh more. You need not build a network to ask this. Just knowing who knows is a beginning.',
        starter: 'Who knows that you are dealing with this? Who might be allowed to know?',
        source: 'Network-oriented work at Neos (2018), section 2.2: talking about it with clients',
      },
    },
  },
];
