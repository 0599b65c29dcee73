import type { SuggestionData } from './suggestion.ts';

/** Anchoring network-oriented work and CTI in the days, the systems and the organisation. */
export const anchoring: readonly SuggestionData[] = [
  {
    id: 'fixed-on-the-agenda',
    area: null,
    effort: 'small',
    starter: 'team-leader',
    answers: ['no-daily-room', 'colleagues-not-at-it', 'other-areas-first'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Een vast punt in het teamoverleg',
        how: 'Vijf minuten, elke week, hoe druk het ook is. Wie sprak een naaste, en wat leverde het op? Wat vast staat, valt niet weg.',
        first: 'Zet het punt als eerste op de agenda van volgende week.',
      },
      en: {
        title: 'A fixed point in the team meeting',
        how: 'Five minutes, each week, however busy it is. Who spoke with somebody close, and what came of it? What is fixed does not drop out.',
        first: 'Put the point first on the agenda of next week.',
      },
    },
  },
  {
    id: 'one-question-each-contact',
    area: 'talk',
    effort: 'small',
    starter: 'professional',
    answers: ['ad-hoc-days', 'other-areas-first', 'no-daily-room'],
    source: 'Neos (2018), par. 3',
    text: {
      nl: {
        title: 'Eén vraag in elk gesprek',
        how: 'Ook een gesprek over geld of huis heeft plek voor één vraag. Wie weet hiervan, en wie zou hier blij mee zijn? Dat kost een minuut.',
        first: 'Kies je eigen vraag. Stel die morgen in elk gesprek.',
      },
      en: {
        title: 'One question in each conversation',
        how: 'A conversation about money or a house has room for one question too. Who knows of this, and who would be glad of it? That takes a minute.',
        first: 'Choose your own question. Ask it tomorrow in each conversation.',
      },
    },
  },
  {
    id: 'plan-three-meetings',
    area: 'meeting',
    effort: 'medium',
    starter: 'team',
    answers: ['ad-hoc-days', 'production-pressure', 'other-areas-first'],
    leadsToContact: true,
    source: 'CTI; Neos (2018), par. 2.2 en 4',
    text: {
      nl: {
        title: 'Drie bijeenkomsten plannen bij de start',
        how: 'Wat al in de agenda staat, hoeft een drukke dag niet te winnen. Zet bij elke CTI-fase één moment. Je cliënt beslist wie komt, en contact is eerst veilig.',
        first: 'Zet bij één nieuw traject drie data in de agenda, samen met je cliënt.',
      },
      en: {
        title: 'Planning three meetings at the start',
        how: 'What is in the diary already has no need to win from a busy day. Set one moment in each CTI phase. Your client decides who comes, and contact is safe first.',
        first: 'With one new trajectory, put three dates in the diary together with your client.',
      },
    },
  },
  {
    id: 'name-somebody-for-it',
    area: 'partners',
    effort: 'medium',
    starter: 'team-leader',
    answers: ['no-coordinator', 'colleagues-not-at-it'],
    source: 'Neos (2018), par. 2.3 en bijlage 1',
    text: {
      nl: {
        title: 'Iemand die het vasthoudt',
        how: 'Eén collega krijgt er een paar uur per maand voor. Die kent de maatjesprojecten, plant oefening en vraagt ernaar. Zo is het van iedereen, en van iemand.',
        first: 'Vraag wie dit een half jaar zou willen. Spreek af hoeveel tijd erbij hoort.',
      },
      en: {
        title: 'Somebody who holds on to it',
        how: 'One colleague gets a few hours a month for it. They know the buddy projects, plan practice and ask after it. So it belongs to everybody, and to somebody.',
        first: 'Ask who would like this for half a year. Agree how much time goes with it.',
      },
    },
  },
  {
    id: 'count-what-lasts',
    area: 'partners',
    effort: 'large',
    starter: 'organisation',
    answers: ['production-pressure', 'other-areas-first'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Laat meetellen wat blijft',
        how: 'Uitstroom met mensen eromheen houdt langer stand. Zet daarom ook sociale verbindingen in de cijfers van het team. Dan is tijd ervoor geen verlies.',
        first: 'Vraag het management welk cijfer nu telt, en wat erbij zou kunnen.',
      },
      en: {
        title: 'Let count what lasts',
        how: 'Who leaves with people around them stays on their feet longer. So put social connections among the figures of the team as well. Then time for it is no loss.',
        first: 'Ask the management which figure counts now, and what could be added.',
      },
    },
  },
  {
    id: 'a-quiet-hour',
    area: null,
    effort: 'small',
    starter: 'team',
    answers: ['ad-hoc-days', 'no-daily-room', 'production-pressure'],
    source: 'Neos (2018), par. 2.1 en 3',
    text: {
      nl: {
        title: 'Eén rustig uur per week',
        how: 'Om de beurt vangt een collega de vragen van het moment op. De ander belt in dat uur met naasten die dat met de cliënt afspraken. Zo krijgt wat belangrijk is ook een plek.',
        first: 'Kies één uur. Spreek af wie de eerste week opvangt.',
      },
      en: {
        title: 'One quiet hour a week',
        how: 'In turn, a colleague takes the questions of the moment. In that hour the other calls people close by, as agreed with the client. So what matters gets a place too.',
        first: 'Choose one hour. Agree who takes the first week.',
      },
    },
  },
  {
    id: 'hand-over-with-people',
    area: 'partners',
    effort: 'medium',
    starter: 'team',
    answers: ['cannot-fall-back', 'production-pressure', 'damage-done'],
    leadsToContact: true,
    source: 'CTI, fase 3; Neos (2018), par. 1.1 en 4',
    text: {
      nl: {
        title: 'Draag over mét de mensen eromheen',
        how: 'Bij een verhuizing verdwijnt steun het snelst. Plan in de laatste fase een gesprek met wie blijft. Je cliënt beslist wie, en contact is eerst veilig.',
        first: 'Kijk wie binnenkort verhuist. Vraag wie daar straks langs komt.',
      },
      en: {
        title: 'Hand over with the people around',
        how: 'Support goes quickest when somebody moves. In the last phase plan a conversation with who stays. Your client decides who, and contact is safe first.',
        first: 'Look who moves soon. Ask who will come by there.',
      },
    },
  },
  {
    id: 'a-place-in-the-plan',
    area: null,
    effort: 'large',
    starter: 'organisation',
    answers: ['training-fades', 'colleagues-not-at-it', 'no-coordinator'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Een vaste plek in plan en dossier',
        how: 'Waar het formulier naar vraagt, daar denk je aan. Geef naasten en bijeenkomsten een eigen vak in het plan. Kijk er bij elke evaluatie naar.',
        first: 'Zoek op waar het plan nu naar het netwerk vraagt. Schets wat er mist.',
      },
      en: {
        title: 'A fixed place in plan and record',
        how: 'What the form asks for is what you think of. Give people close by and meetings a field of their own in the plan. Look at it with each evaluation.',
        first: 'Look up where the plan asks about the network now. Sketch what is missing.',
      },
    },
  },
  {
    id: 'talk-about-the-time',
    area: null,
    effort: 'large',
    starter: 'organisation',
    answers: ['production-pressure', 'no-daily-room'],
    source: 'Neos (2018), par. 2.2 en 4',
    text: {
      nl: {
        title: 'In gesprek over tijd',
        how: 'Laat aan gemeente en management zien wat netwerkwerk vraagt en oplevert. Neem deze matrix mee, en één goed voorbeeld zonder namen. Vraag tijd voor een proef.',
        first: 'Kies één voorbeeld. Vraag wie dit gesprek wil voeren.',
      },
      en: {
        title: 'Talking about time',
        how: 'Show the municipality and the management what network-oriented work takes and yields. Bring this matrix, and one good example without names. Ask time for a trial.',
        first: 'Choose one example. Ask who would like to have this conversation.',
      },
    },
  },
];
