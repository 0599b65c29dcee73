import type { SuggestionData } from './suggestion.ts';

/** Learning from each other: peers, champions, experts by experience and volunteers. */
export const exchange: readonly SuggestionData[] = [
  {
    id: 'peer-review-of-letting-go',
    area: null,
    effort: 'medium',
    starter: 'team',
    answers: ['keeps-control', 'wants-to-matter', 'own-help-seeking', 'takes-over'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Intervisie over loslaten',
        how: 'Eén vraag, een vaste vorm, een uur. Wat houdt mij tegen om een stap terug te doen? Je hoort hoe anderen dat doen.',
        first: 'Spreek drie data af. Kies de vraag voor de eerste keer.',
      },
      en: {
        title: 'Peer review about letting go',
        how: 'One question, a fixed form, an hour. What keeps me from taking a step back? You hear how others do that.',
        first: 'Agree three dates. Choose the question for the first time.',
      },
    },
  },
  {
    id: 'one-good-story',
    area: null,
    effort: 'small',
    starter: 'champion',
    answers: ['colleagues-negative', 'colleagues-not-at-it', 'little-trust-in-network'],
    source: 'Neos (2018), par. 2.3 en 4',
    text: {
      nl: {
        title: 'Eén goed verhaal per overleg',
        how: 'Iemand vertelt in drie minuten wat een naaste bijdroeg. Zonder namen, en ook als het klein was. Wie het hoort, probeert het eerder zelf.',
        first: 'Vertel zelf het eerste verhaal. Vraag wie de volgende keer wil.',
      },
      en: {
        title: 'One good story at each meeting',
        how: 'Somebody tells in three minutes what a person close by contributed. Without names, also when it was small. Who hears it tries it sooner.',
        first: 'Tell the first story yourself. Ask who would like to tell the next one.',
      },
    },
  },
  {
    id: 'visit-another-team',
    area: null,
    effort: 'medium',
    starter: 'champion',
    answers: ['no-coordinator', 'colleagues-not-at-it', 'training-fades'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Aanjagers op bezoek bij een ander team',
        how: 'Een aanjager draait een dagdeel mee waar het al lukt. Terug in het eigen team vertelt die wat je zo kunt overnemen. Het jaar erop komt het andere team langs.',
        first: 'Zoek een team waar dit goed gaat. Vraag of je een ochtend mag komen.',
      },
      en: {
        title: 'Champions visiting another team',
        how: 'A champion joins for half a day where it already works. Back in their own team they tell what you could take over. The next year the other team comes by.',
        first: 'Find a team where this goes well. Ask whether you may come for a morning.',
      },
    },
  },
  {
    id: 'community-of-practice',
    area: null,
    effort: 'large',
    starter: 'organisation',
    answers: ['no-coordinator', 'training-fades', 'too-little-knowledge'],
    source: 'Neos (2018), bijlage 1',
    text: {
      nl: {
        title: 'Een groep die blijft leren',
        how: 'Uit elk team doen één of twee mensen mee. Zij komen vier keer per jaar samen, met casussen en een coach. Zo blijft de kennis, ook als iemand weggaat.',
        first: 'Vraag in elk team wie hier energie van krijgt. Plan een eerste keer.',
      },
      en: {
        title: 'A group that keeps learning',
        how: 'One or two people of each team take part. They meet four times a year, with cases and a coach. So what is known stays, also when somebody leaves.',
        first: 'Ask in each team who gets energy from this. Plan a first time.',
      },
    },
  },
  {
    id: 'make-room-for-doubt',
    area: null,
    effort: 'small',
    starter: 'team-leader',
    answers: ['colleagues-negative', 'caring-for'],
    source: 'Neos (2018), par. 2.1 en 4',
    text: {
      nl: {
        title: 'Geef twijfel een plek',
        how: 'Vraag wat collega’s zien misgaan, en luister zonder te overtuigen. Vaak zit er zorg onder. Kies samen één ding dat veilig te proberen is.',
        first: 'Zet één stelling op het bord. Laat eerst de twijfel aan het woord.',
      },
      en: {
        title: 'Give doubt a place',
        how: 'Ask what colleagues see going badly, and listen without persuading. There is often care beneath it. Choose one thing together that is safe to try.',
        first: 'Put one statement on the board. Let the doubt speak first.',
      },
    },
  },
  {
    id: 'hear-experts-by-experience',
    area: 'volunteers',
    effort: 'medium',
    starter: 'team',
    answers: ['client-shame', 'client-distrust', 'shame-distrust-hard', 'caring-for'],
    source: 'Neos (2018), par. 2.2 en 3',
    text: {
      nl: {
        title: 'Een ervaringsdeskundige aan tafel',
        how: 'Vraag wat hielp om weer contact te maken, en wat juist niet. Schaamte kent die van binnenuit. Cliënten vertrouwen zo iemand vaak eerder.',
        first: 'Nodig een ervaringsdeskundige uit voor het volgende teamoverleg.',
      },
      en: {
        title: 'An expert by experience at the table',
        how: 'Ask what helped to make contact again, and what did not. They know shame from within. Clients often trust somebody like that sooner.',
        first: 'Invite an expert by experience to the next team meeting.',
      },
    },
  },
  {
    id: 'buddy-as-a-step',
    area: 'volunteers',
    effort: 'medium',
    starter: 'professional',
    answers: ['few-stable-people', 'burnt-bridges', 'cannot-fall-back', 'client-distrust'],
    leadsToContact: true,
    source: 'Neos (2018), par. 2.2 en 3',
    text: {
      nl: {
        title: 'Een maatje als tussenstap',
        how: 'Samen koffiedrinken is nog geen hulp, en dat is het mooie. Een maatje oefent contact, zonder verleden. Je cliënt beslist, en contact is eerst veilig.',
        first: 'Bel één maatjesproject. Vraag hoe een eerste kennismaking gaat.',
      },
      en: {
        title: 'A buddy as a step in between',
        how: 'Having coffee together is not care yet, and that is the beauty of it. With a buddy one practises contact, without a past. Your client decides, and contact is safe first.',
        first: 'Call one buddy project. Ask how a first meeting goes.',
      },
    },
  },
];
