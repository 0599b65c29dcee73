import type { SuggestionData } from './suggestion.ts';

/** Topics for training; the study names them in par. 4, and asks for practice rather than lectures. */
export const training: readonly SuggestionData[] = [
  {
    id: 'practise-mending',
    area: 'talk',
    effort: 'medium',
    starter: 'team-leader',
    answers: ['damage-done', 'burnt-bridges', 'network-shame'],
    leadsToContact: true,
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Oefenen met herstel van contact',
        how: 'Speel in tweetallen het eerste gesprek na een breuk. Begin bij wat er gebeurd is, en wat het deed. Je cliënt beslist of het verder gaat, en alleen als contact veilig is.',
        first: 'Kies één breuk die vaak terugkomt. Speel het eerste gesprek na, zonder namen.',
      },
      en: {
        title: 'Practising how to mend contact',
        how: 'In pairs, play the first conversation after a break. Begin with what happened, and what it did. Your client decides whether it goes on, and only if contact is safe.',
        first: 'Choose one kind of break that keeps coming back. Play the first conversation, without names.',
      },
    },
  },
  {
    id: 'learn-to-mediate',
    area: 'meeting',
    effort: 'large',
    starter: 'organisation',
    answers: ['damage-done', 'unstable-network', 'network-leans'],
    leadsToContact: true,
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Leren bemiddelen bij ruzie',
        how: 'Een mediator traint een paar mensen per team. Zij leren vertragen, samenvatten en afspraken maken. Is contact veilig, en wil je cliënt het? Dan pas begint het.',
        first: 'Vraag wie in het team dit zou willen leren. Zoek één mediator in de regio.',
      },
      en: {
        title: 'Learning to mediate in a quarrel',
        how: 'A mediator trains a few people in each team. They learn to slow down, sum up and make agreements. It begins when contact is safe, and if your client wants it.',
        first: 'Ask who in the team would like to learn this. Find one mediator in the region.',
      },
    },
  },
  {
    id: 'meet-resistance',
    area: 'talk',
    effort: 'medium',
    starter: 'team-leader',
    answers: ['client-distrust', 'reluctant-to-ask', 'other-areas-first', 'shame-distrust-hard'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Een ‘nee’ als begin van het gesprek',
        how: 'Oefen met wat je zegt na ‘dat wil ik niet’. Vraag waar het ‘nee’ voor zorgt, en wat wél kan. Een ‘nee’ van nu hoeft er geen voor altijd te zijn.',
        first: 'Verzamel drie keer een ‘nee’ van deze maand. Bedenk samen een tweede vraag.',
      },
      en: {
        title: 'A ‘no’ as the beginning of a conversation',
        how: 'Practise what you say after ‘I do not want that’. Ask what the ‘no’ takes care of, and what would be all right. A ‘no’ for now need not be one for ever.',
        first: 'Collect three times somebody said no this month. Think of a second question together.',
      },
    },
  },
  {
    id: 'give-recognition',
    area: 'talk',
    effort: 'small',
    starter: 'team',
    answers: ['client-shame', 'network-shame', 'shame-distrust-hard'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Eerst erkenning, dan een plan',
        how: 'Schaamte wordt kleiner als iemand ziet wat het kostte. Zeg wat je ziet: de zorg, het volhouden, de pijn. Wacht dan even met oplossen.',
        first: 'Schrijf ieder drie zinnen op die erkenning geven. Lees ze aan elkaar voor.',
      },
      en: {
        title: 'Recognition first, then a plan',
        how: 'Shame shrinks when somebody sees what it took. Say what you see: the care, the holding on, the pain. Then wait a little before you solve anything.',
        first: 'Each write three sentences that give recognition. Read them to each other.',
      },
    },
  },
  {
    id: 'stand-beside-all',
    area: 'meeting',
    effort: 'medium',
    starter: 'team-leader',
    answers: ['unstable-network', 'network-leans', 'little-trust-in-network'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Naast iedereen staan',
        how: 'Neem een casus en kijk door de ogen van elke naaste. Wat draagt deze persoon, en wat verdient die? Zo wordt een lastig netwerk een groep mensen.',
        first: 'Verdeel de rollen van één casus. Ieder vertelt één minuut vanuit die rol.',
      },
      en: {
        title: 'Standing beside everybody',
        how: 'Take a case and look through the eyes of each person close by. What does this person carry, and what is due to them? So a difficult network becomes a group of people.',
        first: 'Divide the roles of one case. Each tells for a minute from that role.',
      },
    },
  },
  {
    id: 'tools-in-hand',
    area: 'talk',
    effort: 'small',
    starter: 'champion',
    answers: ['too-little-knowledge', 'few-stable-people', 'cannot-fall-back', 'burnt-bridges'],
    source: 'Krachtwerk; Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Vier kaarten, één ochtend',
        how: 'Leg VIP-kaart, ecogram, genogram en Krachteninventarisatie naast elkaar. Probeer ze op jezelf uit. Vraag ook wie er vroeger toe deed: daar zit vaak nog iemand.',
        first: 'Kies één kaart voor de komende twee weken. Gebruik die bij één cliënt.',
      },
      en: {
        title: 'Four maps, one morning',
        how: 'Lay VIP card, ecogram, genogram and strengths inventory beside each other. Try them on yourself. Also ask who mattered in the past: there is often somebody there.',
        first: 'Choose one map for the next two weeks. Use it with one client.',
      },
    },
  },
  {
    id: 'give-and-take',
    area: 'invite',
    effort: 'small',
    starter: 'team',
    answers: ['network-leans', 'reluctant-to-ask', 'own-help-seeking'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Geven en nemen in beeld',
        how: 'Vragen gaat makkelijker als je ook iets te geven hebt. Teken per naaste twee pijlen: wat komt er, en wat gaat er heen? Zo zie je waar het scheef is.',
        first: 'Teken de pijlen eerst voor je eigen netwerk. Vertel elkaar wat je opvalt.',
      },
      en: {
        title: 'Giving and taking in a picture',
        how: 'Asking is easier when you have something to give as well. Draw two arrows a person: what comes, and what goes there? So you see where it is out of balance.',
        first: 'First draw the arrows for your own network. Tell each other what strikes you.',
      },
    },
  },
  {
    id: 'map-the-neighbourhood',
    area: 'volunteers',
    effort: 'medium',
    starter: 'team',
    answers: ['few-stable-people', 'cannot-fall-back', 'no-coordinator'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'De buurt leren kennen',
        how: 'Ga in tweetallen langs een buurthuis, club, kerk of moskee. Vraag wie er welkom is en wie je kunt bellen. Een gezicht maakt de stap kleiner.',
        first: 'Noem vijf plekken in de buurt. Verdeel wie waar koffie gaat drinken.',
      },
      en: {
        title: 'Getting to know the neighbourhood',
        how: 'In pairs, visit a community centre, a club, a church or a mosque. Ask who is welcome and whom you can call. A face makes the step smaller.',
        first: 'Name five places nearby. Divide who will have coffee where.',
      },
    },
  },
  {
    id: 'short-refreshers',
    area: null,
    effort: 'small',
    starter: 'champion',
    answers: ['training-fades', 'too-little-knowledge'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Elke maand tien minuten herhalen',
        how: 'Eén onderwerp uit de training, één oefening, één afspraak. De volgende maand vertelt ieder wat ervan kwam. Kort en vaak blijft beter hangen dan lang en eens.',
        first: 'Kies het onderwerp dat het snelst wegzakte. Zet tien minuten in de agenda.',
      },
      en: {
        title: 'Ten minutes of refreshing each month',
        how: 'One topic of the training, one exercise, one agreement. The next month each tells what came of it. Short and often stays better than long and once.',
        first: 'Choose the topic that faded first. Put ten minutes in the diary.',
      },
    },
  },
];
