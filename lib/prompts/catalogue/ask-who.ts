import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const askWhoPrompts: readonly CataloguePrompt[] = [
  {
    id: 'ask-who-else',
    kind: 'ask-who',
    area: 'talk',
    when: {},
    asksFor: 'informal-network',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie zijn er nog meer in het leven van je cliënt?',
        detail:
          'In dit verslag komt nog niemand uit de eigen kring voor. Vaak is er wel iemand, alleen is er niet naar gevraagd. Vraag naar gisteren: wie zag of sprak je cliënt toen?',
        starter: 'Wie heb je deze week gezien of gesproken, buiten ons om?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: bespreekbaar maken bij cliënten',
      },
      en: {
        summary: "Who else is there in your client's life?",
        detail:
          "Nobody of the client's own circle is in this report yet. Often there is somebody, and nobody asked. Ask about yesterday: whom did your client see or speak to?",
        starter: 'Whom did you see or speak to this week, apart from us?',
        source: 'Network-oriented work at Neos (2018), section 2.2: talking about it with clients',
      },
    },
  },
];
