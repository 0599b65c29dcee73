import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const handOverPrompts: readonly CataloguePrompt[] = [
  {
    id: 'hand-over-next-time',
    kind: 'hand-over',
    area: 'accompany',
    when: {},
    asksFor: 'relative-involved',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie om je cliënt heen zou dit de volgende keer kunnen doen?',
        detail:
          'Jij deed het nu, en dat was vast fijn. Een bekende kan het vaak ook, en blijft als jij weg bent. Vraag wie je cliënt zou willen vragen, en oefen samen die ene zin.',
        starter: 'De volgende keer kan er ook iemand anders helpen. Wie zou je dat willen vragen?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.2: meegaan naar externe afspraken',
      },
      en: {
        summary: 'Who around your client could do this next time?',
        detail:
          'You did it now, and that surely helped. Somebody familiar often can do it too, and stays when you have left. Ask whom your client would want to ask, and practise that one sentence together.',
        starter: 'Next time somebody else could help too. Whom would you want to ask?',
        source: 'Network-oriented work at Neos (2018), section 2.2: going along to appointments',
      },
    },
  },
];
