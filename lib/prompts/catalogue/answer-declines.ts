import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const answerDeclinesPrompts: readonly CataloguePrompt[] = [
  {
    id: 'answer-declines-under',
    kind: 'answer-declines',
    area: 'talk',
    when: {},
    asksFor: 'network-talk',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wat ligt er onder dit nee: schaamte, een oude ruzie, of niet tot last willen zijn?',
        detail:
          'Een nee geldt vaak voor één persoon of één moment. Vraag rustig waar je cliënt voor wil waken. Houd het nee in ere, en spreek af wanneer je er weer naar mag vragen.',
        starter:
          'Ik respecteer je nee. Mag ik vragen wat je het liefst wilt voorkomen? En mag ik er later nog eens op terugkomen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 3: conclusie 1, de wens van de cliënt',
      },
      en: {
        summary: 'What lies under this no: shame, an old quarrel, or not wanting to be a burden?',
        detail:
          'A no often holds for one person or one moment. Ask calmly what your client wants to guard against. Honour the no, and agree when you may ask again.',
        starter:
          'I respect your no. May I ask what you would most like to prevent? And may I come back to it later?',
        source: 'Network-oriented work at Neos (2018), section 3: conclusion 1, what the client wants',
      },
    },
  },
];
