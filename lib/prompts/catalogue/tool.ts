import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const toolPrompts: readonly CataloguePrompt[] = [
  {
    id: 'tool-vip-card',
    kind: 'tool',
    area: 'talk',
    when: {},
    asksFor: 'network-tool',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Zou een VIP-kaart helpen om te zien wie goed is voor je cliënt?',
        detail:
          'Op een VIP-kaart komen alleen mensen over wie je cliënt goed te spreken is. Dat maakt het gesprek licht. Begin met één naam en het verhaal daarbij.',
        starter: 'Wie deed er ooit iets goeds voor je? Zullen we die op een kaart zetten?',
        source: 'Krachtwerk: VIP-kaart',
      },
      en: {
        summary: 'Would a VIP card help to see who is good for your client?',
        detail:
          'A VIP card holds only people of whom your client thinks well. That keeps the talk light. Start with one name and the story that goes with it.',
        starter: 'Who once did something good for you? Shall we put that person on a card?',
        source: 'Krachtwerk: VIP card',
      },
    },
  },
  {
    id: 'tool-genogram',
    kind: 'tool',
    area: 'talk',
    when: { ties: { ring: 'family' }, all: ['network-talk'] },
    asksFor: 'network-tool',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Zou een genogram helpen om de familie samen op een rij te zetten?',
        detail:
          'Familieverhalen springen van de hak op de tak. Een tekening geeft rust en laat zien wie er ontbreekt. Stop waar het pijn doet; een leeg vakje mag blijven.',
        starter: 'Zullen we je familie eens tekenen? Jij zegt waar we beginnen en waar we stoppen.',
        source: 'Krachtwerk: genogram',
      },
      en: {
        summary: 'Would a genogram help to set out the family together?',
        detail:
          'Family stories jump about. A drawing brings calm and shows who is missing. Stop where it hurts; an empty box may stay.',
        starter: 'Shall we draw your family? You say where we start and where we stop.',
        source: 'Krachtwerk: genogram',
      },
    },
  },
  {
    id: 'tool-strengths',
    kind: 'tool',
    area: 'talk',
    when: { trajectory: { phase: [1], transitionAtHand: true } },
    asksFor: 'network-tool',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Welke mensen horen bij de krachten van je cliënt?',
        detail:
          'In de Krachteninventarisatie staan ook mensen, naast wat je cliënt kan en wil. Vul dat vak niet in één keer. Eén kracht met een gezicht erbij blijft hangen.',
        starter: 'Wat kun jij goed, en wie heeft dat wel eens tegen je gezegd?',
        source: 'Krachtwerk: Krachteninventarisatie (KI)',
      },
      en: {
        summary: "Which people belong to your client's strengths?",
        detail:
          'The strengths inventory also holds people, beside what your client can and wants. Do not fill that box in one go. One strength with a face to it will stick.',
        starter: 'What are you good at, and who ever told you so?',
        source: 'Krachtwerk: strengths inventory (KI)',
      },
    },
  },
  {
    id: 'tool-card-again',
    kind: 'tool',
    area: 'talk',
    when: { trajectory: { weeksSinceNetworkFrom: 8 } },
    asksFor: 'network-tool',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie is er nu allemaal? Zou een nieuwe VIP-kaart dat laten zien?',
        detail:
          'De kring kwam weken niet ter sprake, en mensen komen en gaan. Leg een lege kaart neer, met een oude ernaast als die er is. Kijk samen wat er veranderde.',
        starter: 'Zullen we eens opschrijven wie er nu om je heen zijn? Wie kwam erbij, wie ging weg?',
        source: 'Krachtwerk: VIP-kaart',
      },
      en: {
        summary: 'Who is around now? Would a new VIP card show that?',
        detail:
          'The circle has not come up for weeks, and people come and go. Lay down an empty card, beside an old one if there is one. See together what changed.',
        starter: 'Shall we write down who is around you now? Who joined, who left?',
        source: 'Krachtwerk: VIP card',
      },
    },
  },
  {
    id: 'tool-ecogram',
    kind: 'tool',
    area: 'talk',
    when: { ties: { informalAtLeast: 2 } },
    asksFor: 'network-tool',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie geeft je cliënt kracht, en wie kost kracht? Zou een ecogram dat laten zien?',
        detail:
          'In een ecogram teken je lijnen: dik, dun of met een knik. Laat je cliënt zelf tekenen. Vaak zegt de eerste lijn al waar het volgende gesprek over gaat.',
        starter: 'Teken jezelf eens in het midden. Wie staat er dichtbij, en hoe is die lijn?',
        source: 'Krachtwerk: ecogram',
      },
      en: {
        summary: 'Who gives your client strength, and who costs strength? Would an ecogram show that?',
        detail:
          'In an ecogram you draw lines: thick, thin or with a kink. Let your client do the drawing. Often the first line says what the next talk will be about.',
        starter: 'Draw yourself in the middle. Who is close by, and what is that line like?',
        source: 'Krachtwerk: ecogram',
      },
    },
  },
];
