import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const wellDonePrompts: readonly CataloguePrompt[] = [
  {
    id: 'well-done-in-view',
    kind: 'well-done',
    area: 'talk',
    when: {},
    leadsToContact: false,
    text: {
      nl: {
        summary: 'De mensen om je cliënt heen zijn hier mooi in beeld.',
        detail:
          'Je verslag laat zien wie er is en wat die doet. Dat helpt ook de collega die dit later leest.',
        starter: 'Volgende keer hierop terugkomen: hoe gaat het met de mensen om je heen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: aandacht voor contacten die er zijn',
      },
      en: {
        summary: 'The people around your client are well in view here.',
        detail:
          'Your report shows who is there and what they do. That also helps the colleague who reads this later.',
        starter: 'Come back to this next time: how are the people around you?',
        source: 'Network-oriented work at Neos (2018), section 3: attention to ties that are there',
      },
    },
  },
];
