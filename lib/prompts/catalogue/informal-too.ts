import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const informalTooPrompts: readonly CataloguePrompt[] = [
  {
    id: 'informal-too-beside',
    kind: 'informal-too',
    area: 'partners',
    when: {},
    asksFor: 'informal-network',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie die er niet voor betaald wordt, kan naast deze instanties staan?',
        detail:
          'De instanties zijn geregeld. Een vriend of familielid hoort andere dingen en is er ook in het weekend. Vraag wie je cliënt erbij zou willen hebben, en wat die mag weten.',
        starter: "Wie zou je bij zo'n afspraak naast je willen hebben?",
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: samenwerken met netwerkpartners',
      },
      en: {
        summary: 'Who, not paid to be there, could stand beside these services?',
        detail:
          'The services are in place. A friend or relative hears other things, and is there at the weekend too. Ask whom your client would want there, and what that person may know.',
        starter: 'Whom would you want beside you at an appointment like this?',
        source: 'Network-oriented work at Neos (2018), section 2.2: working with partners',
      },
    },
  },
];
