import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const keepPrompts: readonly CataloguePrompt[] = [
  {
    id: 'keep-give-and-take',
    kind: 'keep',
    area: 'talk',
    when: {},
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat doet je cliënt zelf voor die ander?',
        detail:
          'Een band blijft sterk als het geven twee kanten op gaat. Wie iets terug kan doen, durft ook makkelijker te vragen. Zoek samen iets kleins dat bij je cliënt past.',
        starter: 'Wat doe jij graag voor een ander? Wat zou de ander daarvan merken?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 4: wederkerigheid in relaties',
      },
      en: {
        summary: 'What does your client do for the other person?',
        detail:
          'A tie stays strong when giving goes both ways. Whoever can do something in return finds it easier to ask. Look together for something small that suits your client.',
        starter: 'What do you like to do for others? What would the other person notice of it?',
        source: 'Network-oriented work at Neos (2018), section 4: reciprocity in ties',
      },
    },
  },
  {
    id: 'keep-invite',
    kind: 'keep',
    area: 'invite',
    when: { all: ['network-talk'], none: ['relative-involved'] },
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zou je cliënt die ander eens bij een gesprek willen hebben?',
        detail:
          'Jullie praten al over die ander; aan één tafel hoor je meer. Eén keer, een half uur, over iets gewoons. Vraag eerst of je cliënt dat wil, en waar het niet over mag gaan.',
        starter:
          'Zou je het fijn vinden als de ander er een keer bij is? Waar gaat het dan wel en niet over?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: uitnodigen van naasten',
      },
      en: {
        summary: 'Would your client like to have the other person at a talk some time?',
        detail:
          'You already talk about this person; at one table you hear more. Once, half an hour, about something ordinary. First ask whether your client wants that, and what is off limits.',
        starter: 'Would you like the other person to join us once? What do we talk about then, and what not?',
        source: 'Network-oriented work at Neos (2018), section 2.2: inviting those close to the client',
      },
    },
  },
  {
    id: 'keep-was-there',
    kind: 'keep',
    area: 'invite',
    when: { all: ['relative-involved'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat gaf het je cliënt dat die ander meedeed?',
        detail:
          'Meedoen lijkt gewoon, maar is het niet. Vraag aan je cliënt wat het waard was, dan blijft het staan. Daarna ligt een volgende keer voor de hand.',
        starter: 'Hoe was het voor jou dat de ander meedeed? Wat wil je vaker zo?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: uitnodigen van naasten',
      },
      en: {
        summary: 'What did it give your client that the other person took part?',
        detail:
          'Taking part seems ordinary, but it is not. Ask your client what it was worth, so that it sticks. After that a next time is close at hand.',
        starter: 'How was it for you that the other person took part? What would you like more of?',
        source: 'Network-oriented work at Neos (2018), section 2.2: inviting those close to the client',
      },
    },
  },
  {
    id: 'keep-what-it-means',
    kind: 'keep',
    area: 'talk',
    when: { none: ['network-talk', 'relative-involved'], ties: { informalAtMost: 1 } },
    asksFor: 'network-talk',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat betekent deze persoon voor je cliënt?',
        detail:
          'Je noemt iemand in het voorbijgaan. Eén vraag verder wordt het een gesprek. Vraag naar iets wat ze samen deden, dat vertelt makkelijker dan gevoel.',
        starter: 'Je noemde net iemand. Hoe lang kennen jullie elkaar al, en wat doen jullie samen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: bespreekbaar maken bij cliënten',
      },
      en: {
        summary: 'What does this person mean to your client?',
        detail:
          'You mention somebody in passing. One question further and it becomes a talk. Ask about something they did together; that is easier to tell than feelings.',
        starter:
          'You mentioned somebody just now. How long have you known each other, and what do you do together?',
        source: 'Network-oriented work at Neos (2018), section 2.2: talking about it with clients',
      },
    },
  },
  {
    id: 'keep-know-each-other',
    kind: 'keep',
    area: 'meeting',
    when: { ties: { informalAtLeast: 3 } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Kennen deze mensen elkaar, en zou je cliënt dat fijn vinden?',
        detail:
          'Mensen die elkaar kennen, kunnen taken delen en elkaar aflossen. Dat begint met samen koffie, niet met een vergadering. Vraag eerst wie je cliënt bij elkaar wil hebben.',
        starter: 'Wie van de mensen om je heen kennen elkaar? Wie zou je wel eens samen willen zien?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: contacten onderhouden',
      },
      en: {
        summary: 'Do these people know each other, and would your client like that?',
        detail:
          'People who know each other can share tasks and take turns. That starts with coffee, not with a meeting. First ask who your client would want to bring together.',
        starter:
          'Which of the people around you know each other? Who would you like to see together some time?',
        source: 'Network-oriented work at Neos (2018), section 3: keeping up ties that are there',
      },
    },
  },
  {
    id: 'keep-who-stands-by',
    kind: 'keep',
    area: 'talk',
    when: { all: ['damaged-tie'] },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie blijft er naast je cliënt staan, nu dit contact pijn doet?',
        detail:
          'Als één band knelt, telt de rest extra. Zoek nog geen oplossing; zoek eerst iemand die luistert. Je cliënt kiest wie dat is en wat die mag weten.',
        starter: 'Dit is niet niks. Bij wie kun je even je verhaal kwijt?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: contacten onderhouden',
      },
      en: {
        summary: 'Who stands by your client, now that this contact hurts?',
        detail:
          'When one tie chafes, the others count double. Look for no solution yet; look first for somebody who listens. Your client chooses who that is and what that person may know.',
        starter: 'This is no small thing. With whom can you share your story for a bit?',
        source: 'Network-oriented work at Neos (2018), section 3: keeping up ties that are there',
      },
    },
  },
  {
    id: 'keep-across-move',
    kind: 'keep',
    area: 'talk',
    when: { all: ['transition'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Hoe blijven ze elkaar zien na deze overgang?',
        detail:
          'Juist rond een overgang raken mensen elkaar ongemerkt kwijt. Een vaste afspraak helpt: elke dinsdag bellen, om de week samen eten. Vraag eerst of je cliënt dat wil, en met wie.',
        starter: 'Wie wil je blijven zien als je daar woont? Op welke dag zou dat kunnen?',
        source: 'CTI fase 1: de overgang',
      },
      en: {
        summary: 'How will they keep seeing each other after this transition?',
        detail:
          'Around a transition people lose each other without noticing. A fixed date helps: a call each Tuesday, a meal every other week. First ask whether your client wants that, and with whom.',
        starter: 'Who do you want to keep seeing once you live there? On which day could that be?',
        source: 'CTI phase 1: the transition',
      },
    },
  },
  {
    id: 'keep-for-fun',
    kind: 'keep',
    area: 'talk',
    when: { none: ['network-talk'], ties: { ring: 'friends' } },
    asksFor: 'network-talk',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat doen die twee samen gewoon voor de lol?',
        detail:
          'Vriendschap is meer dan steun. Juist het gewone houdt het gaande: voetbal kijken, een rondje lopen. Vraag wat er lang niet van kwam.',
        starter: 'Wat deden jullie vroeger samen? Waar heb je weer eens zin in?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: contacten onderhouden',
      },
      en: {
        summary: 'What do the two of them do together just for fun?',
        detail:
          'Friendship is more than support. The ordinary things keep it going: watching football, a walk round the block. Ask what has not happened for a long time.',
        starter: 'What did you use to do together? What would you like to do again?',
        source: 'Network-oriented work at Neos (2018), section 3: keeping up ties that are there',
      },
    },
  },
  {
    id: 'keep-without-me',
    kind: 'keep',
    area: 'talk',
    when: { trajectory: { phase: [3] } },
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat loopt er al tussen je cliënt en die ander zonder jou?',
        detail:
          'Wat zonder jou loopt, blijft ook na jou. Laat je cliënt het zelf opnoemen, dan wordt zichtbaar hoeveel er al staat. Doe daarna zelf een stap minder.',
        starter: 'Wat regelen jullie al samen zonder mij? Wat zou er nog bij kunnen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 2, de hulpverlener is een passant',
      },
      en: {
        summary: 'What already runs between your client and the other person without you?',
        detail:
          'What runs without you will last after you. Let your client list it; that shows how much there already is. Then do one step less yourself.',
        starter: 'What do you two already arrange without me? What could be added?',
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 2, the professional passes by',
      },
    },
  },
  {
    id: 'keep-one-from-the-card',
    kind: 'keep',
    area: 'talk',
    when: { all: ['network-tool'] },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Met wie van de kaart wil je cliënt als eerste iets leuks doen?',
        detail:
          'Een ingevulde kaart is een begin, geen eind. Kies samen één naam en één gewoon plan. Vraag eerst of je cliënt dat wil; wie belt en wanneer, volgt dan vanzelf.',
        starter: 'Kies één naam van je kaart. Wat zou je met die persoon willen doen?',
        source: 'Krachtwerk: VIP-kaart',
      },
      en: {
        summary: 'With whom on the card would your client first like to do something nice?',
        detail:
          'A filled-in card is a beginning, not an end. Choose one name together and one ordinary plan. First ask whether your client wants that; who rings and when will follow.',
        starter: 'Pick one name from your card. What would you like to do with that person?',
        source: 'Krachtwerk: VIP card',
      },
    },
  },
  {
    id: 'keep-who-may-come-closer',
    kind: 'keep',
    area: 'invite',
    when: { all: ['client-declines'], ties: { informalAtLeast: 2 } },
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Eén iemand blijft erbuiten. Wie mag er wél dichterbij komen?',
        detail:
          'Het nee geldt misschien voor één persoon. Bij een ander is er wel ruimte. Vraag eerst bij wie, en wat die mag weten.',
        starter: 'Die ene laten we erbuiten. Wie van de anderen zou je vaker willen zien?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 1, de wens van de cliënt',
      },
      en: {
        summary: 'One person stays out of it. Who may come closer?',
        detail:
          'The no may be about one person. With another there may be room. First ask with whom, and what that person may know.',
        starter: 'That one we leave out. Who of the others would you like to see more often?',
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 1, what the client wants',
      },
    },
  },
];
