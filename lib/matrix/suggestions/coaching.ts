import type { SuggestionData } from './suggestion.ts';

/** Coaching where the work is done, by a coach, by a colleague, or by oneself. */
export const coaching: readonly SuggestionData[] = [
  {
    id: 'coach-alongside',
    area: null,
    effort: 'medium',
    starter: 'team-leader',
    answers: ['too-little-knowledge', 'training-fades', 'shame-distrust-hard'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Een coach die meekijkt op de werkvloer',
        how: 'De coach zit erbij, ziet wat je doet en praat na. Dat leert meer dan een cursus, want het gaat over jouw gesprek. Je cliënt weet ervan en vindt het goed.',
        first: 'Vraag een coach voor één dagdeel. Kies zelf het gesprek.',
      },
      en: {
        title: 'A coach who looks along at work',
        how: 'The coach sits in, sees what you do and talks it over. That teaches more than a course, for it is about your own conversation. Your client knows and agrees.',
        first: 'Ask for a coach for half a day. Choose the conversation yourself.',
      },
    },
  },
  {
    id: 'look-along',
    area: 'accompany',
    effort: 'small',
    starter: 'professional',
    answers: ['takes-over', 'keeps-control', 'shame-distrust-hard'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Kijk bij elkaar mee',
        how: 'Een collega let op één ding: wanneer neem je iets over? Na afloop vertelt die wat er te zien was. Geen oordeel, wel een spiegel.',
        first: 'Vraag één collega voor één gesprek deze maand.',
      },
      en: {
        title: 'Look along with each other',
        how: 'A colleague watches one thing: when do you take something over? Afterwards they tell what they saw. No verdict, but a mirror.',
        first: 'Ask one colleague for one conversation this month.',
      },
    },
  },
  {
    id: 'walk-through-a-case',
    area: null,
    effort: 'small',
    starter: 'team',
    answers: ['training-fades', 'other-areas-first', 'colleagues-not-at-it', 'caring-for'],
    source: 'Neos (2018), par. 4',
    text: {
      nl: {
        title: 'Eén casus samen teruglopen',
        how: 'Wat deed je met het netwerk, wat liet je, en waarom? De anderen vragen alleen. Aan het eind kiest de inbrenger één kleine stap.',
        first: 'Plan twintig minuten. Wie brengt de eerste casus in, zonder namen?',
      },
      en: {
        title: 'Walk back through one case together',
        how: 'What did you do with the network, what did you leave, and why? The others only ask. At the end the one who brought it chooses one small step.',
        first: 'Plan twenty minutes. Who brings the first case, without names?',
      },
    },
  },
  {
    id: 'one-step-back',
    area: 'accompany',
    effort: 'small',
    starter: 'professional',
    answers: ['takes-over', 'caring-for', 'wants-to-matter'],
    leadsToContact: true,
    source: 'Neos (2018), par. 2.2 en 3',
    text: {
      nl: {
        title: 'Vraag eerst wie er nog meer mee kan',
        how: 'Bij elke afspraak kun je vragen: wie zou er ook mee kunnen? Je cliënt kiest, en contact is eerst veilig. Jij gaat mee als er niemand is.',
        first: 'Kies één afspraak van volgende week. Vraag je cliënt wie mee zou willen.',
      },
      en: {
        title: 'First ask who else could go along',
        how: 'With each appointment you can ask: who else could go along? Your client decides, and contact is safe first. You go along when there is nobody.',
        first: 'Choose one appointment of next week. Ask your client who might like to come.',
      },
    },
  },
  {
    id: 'own-map-first',
    area: 'talk',
    effort: 'small',
    starter: 'professional',
    answers: ['own-help-seeking', 'reluctant-to-ask', 'client-shame'],
    source: 'Krachtwerk; Neos (2018), par. 2.3',
    text: {
      nl: {
        title: 'Vul eerst je eigen kaart in',
        how: 'Zet op je eigen VIP-kaart wie jou verder hielp. Vraag daarna zelf iemand om iets kleins. Je merkt wat je van een cliënt vraagt.',
        first: 'Vraag deze week zelf om hulp. Vertel een collega hoe dat was.',
      },
      en: {
        title: 'Fill in your own card first',
        how: 'Write on your own VIP card who helped you on. Then ask somebody for something small yourself. You notice what you ask of a client.',
        first: 'Ask for help yourself this week. Tell a colleague how that was.',
      },
    },
  },
  {
    id: 'look-for-one-person',
    area: 'talk',
    effort: 'small',
    starter: 'professional',
    answers: ['few-stable-people', 'cannot-fall-back', 'unstable-network', 'burnt-bridges'],
    leadsToContact: true,
    source: 'Neos (2018), par. 3',
    text: {
      nl: {
        title: 'Zoek samen één iemand, meer niet',
        how: 'Eén rustig mens is al een begin. Loop samen langs vroeger: school, werk, buurt, sport. Je cliënt beslist wie, en of contact veilig is.',
        first: 'Stel één cliënt de vraag: wie was ooit goed voor je?',
      },
      en: {
        title: 'Look for one person together, no more',
        how: 'One steady person is a beginning. Walk past earlier times together: school, work, neighbourhood, sport. Your client decides who, and whether contact is safe.',
        first: 'Ask one client the question: who was good to you once?',
      },
    },
  },
  {
    id: 'say-you-pass-by',
    area: 'talk',
    effort: 'small',
    starter: 'professional',
    answers: ['wants-to-matter', 'caring-for', 'keeps-control'],
    source: 'Neos (2018), par. 3',
    text: {
      nl: {
        title: 'Vertel dat jij er een tijdje bent',
        how: 'Wie weet dat jij weer gaat, kijkt eerder om zich heen. Vraag wie er over een jaar nog is. Jouw band wordt er niet minder om.',
        first: 'Zeg het in één gesprek hardop: wie is er straks, als ik weg ben?',
      },
      en: {
        title: 'Tell that you are there for a while',
        how: 'Who knows that you will leave again looks around sooner. Ask who will still be there in a year. Your bond is none the less for it.',
        first: 'Say it aloud in one conversation: who will be there when I have gone?',
      },
    },
  },
  {
    id: 'entrust-something-small',
    area: 'accompany',
    effort: 'small',
    starter: 'professional',
    answers: ['little-trust-in-network', 'keeps-control', 'takes-over'],
    leadsToContact: true,
    source: 'Neos (2018), par. 2.3 en 3',
    text: {
      nl: {
        title: 'Geef één kleine taak uit handen',
        how: 'Begin met iets wat ook mag mislukken: een ritje, een telefoontje. Bespreek vooraf wat je doet als het anders loopt. Vraag eerst je cliënt, en of contact veilig is.',
        first: 'Noem één taak die jij deed. Bedenk met je cliënt wie dit ook kan.',
      },
      en: {
        title: 'Hand over one small task',
        how: 'Begin with something that may fail: a lift, a phone call. Discuss beforehand what you do if it goes otherwise. First ask your client, and whether contact is safe.',
        first: 'Name one task that you did. Think with your client who could do it too.',
      },
    },
  },
  {
    id: 'client-holds-the-pen',
    area: 'talk',
    effort: 'small',
    starter: 'professional',
    answers: ['client-distrust', 'client-shame'],
    source: 'Krachtwerk; Neos (2018), par. 2.2',
    text: {
      nl: {
        title: 'Laat de cliënt kiezen wie wat weet',
        how: 'Wantrouwen heeft vaak een reden. Schrijf samen op wat niemand hoort, wat één iemand hoort en wat mag. Kom daar elke keer even op terug.',
        first: 'Vraag één cliënt: wat mag een ander van jou weten, en wie?',
      },
      en: {
        title: 'Let the client choose who knows what',
        how: 'Distrust often has a reason. Write down together what nobody hears, what one person hears, and what is free. Come back to it each time.',
        first: 'Ask one client: what may somebody else know of you, and who?',
      },
    },
  },
];
