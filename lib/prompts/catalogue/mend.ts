import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const mendPrompts: readonly CataloguePrompt[] = [
  {
    id: 'mend-first-step',
    kind: 'mend',
    area: 'talk',
    when: {},
    asksFor: 'network-talk',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wil je cliënt dat het weer goed komt? Wat zou dan een kleine eerste stap zijn?',
        detail:
          'Een breuk hoeft niet in één keer heel. Vraag eerst of je cliënt herstel wil, en hoe dat eruitziet. Een kaartje of een kort bericht is soms genoeg. Lees het samen door en laat je cliënt beslissen.',
        starter: 'Zou je willen dat het contact beter wordt? Wat zou jij dan als eerste durven?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: beschadigde contacten herstellen',
      },
      en: {
        summary: 'Does your client want things to be right again? What could a small first step be?',
        detail:
          'A broken tie does not have to heal at once. First ask whether your client wants it, and what better would look like. A card or a short message can be enough. Read it together, and let your client decide.',
        starter: 'Would you like this contact to get better? What would you dare to do first?',
        source: 'Network-oriented work at Neos (2018), section 3: mending damaged ties',
      },
    },
  },
];
