import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const meetingPrompts: readonly CataloguePrompt[] = [
  {
    id: 'meeting-together',
    kind: 'meeting',
    area: 'meeting',
    when: {},
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wat wil je cliënt dat er na deze netwerkbijeenkomst anders is?',
        detail:
          'Een goede bijeenkomst begint bij de vraag van je cliënt. Laat je cliënt kiezen wie er komt, waar en waarover het gaat. Vraag vooraf wat er niet ter sprake mag komen.',
        starter: 'Wie wil je erbij hebben? Wat wil je zelf vertellen, en wat liever niet?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: netwerkbijeenkomsten; CTI: minstens drie',
      },
      en: {
        summary: 'What does your client want to be different after this network meeting?',
        detail:
          "A good meeting starts from your client's own question. Let your client choose who comes, where, and what it is about. Ask beforehand what is better left unsaid.",
        starter: 'Whom do you want there? What do you want to tell yourself, and what rather not?',
        source: 'Network-oriented work at Neos (2018), section 2.2: network meetings; CTI: at least three',
      },
    },
  },
];
