import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const safetyPrompts: readonly CataloguePrompt[] = [
  {
    id: 'safety-first',
    kind: 'safety',
    area: 'talk',
    when: {},
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Is contact hier veilig? En wie mag hiervan weten?',
        detail:
          'Je verslag noemt iets wat op gevaar kan wijzen. Veiligheid gaat voor. Volg het veiligheidsprotocol van je organisatie en overleg met je aandachtsfunctionaris.',
        starter: 'Ik wil eerst zeker weten dat je veilig bent. Wie mag weten waar je bent en wat er speelt?',
        source: 'Veiligheidsprotocol en meldcode van je eigen organisatie',
      },
      en: {
        summary: 'Is contact safe here? And who may know about this?',
        detail:
          "Your report mentions something that may point to danger. Safety comes first. Follow your organisation's safety protocol and talk to the colleague appointed for it.",
        starter:
          'First I want to be sure that you are safe. Who may know where you are and what is going on?',
        source: 'Safety protocol and reporting code of your own organisation',
      },
    },
  },
];
