import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const betweenPrompts: readonly CataloguePrompt[] = [
  {
    id: 'between-buddy',
    kind: 'between',
    area: 'volunteers',
    when: {},
    asksFor: 'volunteer',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Zou een maatje een goede tussenstap zijn voor je cliënt?',
        detail:
          'Een maatje is geen hulpverlener: je doet samen iets leuks. Dat oefent contact zonder dat er veel op het spel staat. Vraag wat je cliënt graag doet en zoek daar een vrijwilliger bij, als je cliënt dat wil.',
        starter:
          'Er zijn mensen die graag samen iets doen, gewoon voor de gezelligheid. Zou je dat willen proberen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: vrijwilligers en maatjes',
      },
      en: {
        summary: 'Could a buddy be a good step in between for your client?',
        detail:
          'A buddy is no professional: you do something pleasant together. It is practice in contact with little at stake. Ask what your client likes to do and look for a volunteer to match, if your client wants that.',
        starter:
          'There are people who like to do things together, just for company. Would you like to try that?',
        source: 'Network-oriented work at Neos (2018), section 2.2: volunteers and buddies',
      },
    },
  },
];
