import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const keepPrompts: readonly CataloguePrompt[] = [
  {
    id: 'keep-what-helps',
    kind: 'keep',
    area: 'talk',
    when: {},
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat helpt om dit contact goed te houden, ook straks zonder jou?',
        detail:
          'Een contact dat er is, groeit niet vanzelf. Vraag je cliënt wat die ander doet dat fijn is. Vraag ook wat je cliënt zelf terug kan doen: geven houdt een band sterk.',
        starter: 'Wat vind je fijn aan het contact met elkaar? Wat doe jij graag voor die ander?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: contacten duurzaam onderhouden',
      },
      en: {
        summary: 'What helps to keep this contact good, also later on without you?',
        detail:
          'A contact that is there does not grow by itself. Ask your client what the other person does that feels good. Ask too what your client can do in return: giving keeps a tie strong.',
        starter:
          'What do you like about being in touch with each other? What do you like to do for the other person?',
        source: 'Network-oriented work at Neos (2018), section 3: keeping up ties that are there',
      },
    },
  },
];
