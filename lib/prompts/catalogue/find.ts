import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const findPrompts: readonly CataloguePrompt[] = [
  {
    id: 'find-past-ties',
    kind: 'find',
    area: 'talk',
    when: {},
    asksFor: 'network-talk',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Bij wie voelde je cliënt zich vroeger op zijn gemak?',
        detail:
          'Nu is er niemand, maar eerder was er vaak wel iemand: een buurvrouw, een trainer, een collega. Loop samen de jaren langs. Komt er een naam, vraag dan of je cliënt daar weer iets mee wil.',
        starter: 'Wie was er vroeger aardig voor je? Zou je willen weten hoe het nu met die persoon gaat?',
        source: 'Krachtwerk: VIP-kaart; Netwerkgericht werken bij Neos (2018), par. 3: samen op zoek gaan',
      },
      en: {
        summary: 'With whom did your client feel at ease in earlier years?',
        detail:
          'There is nobody now, but often there was somebody before: a neighbour, a trainer, a colleague. Walk through the years together. If a name comes up, ask whether your client wants to do something with it.',
        starter: 'Who used to be kind to you? Would you like to know how that person is doing?',
        source:
          'Krachtwerk: VIP card; Network-oriented work at Neos (2018), section 3: looking for ties together',
      },
    },
  },
];
