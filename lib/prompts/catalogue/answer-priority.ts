import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const answerPriorityPrompts: readonly CataloguePrompt[] = [
  {
    id: 'answer-priority-this-problem',
    kind: 'answer-priority',
    area: 'talk',
    when: {},
    asksFor: 'network-talk',
    leadsToContact: true,
    text: {
      nl: {
        summary: 'Wie zou je cliënt kunnen steunen bij precies dit probleem?',
        detail:
          'Wat nu voorgaat en het netwerk hoeven geen twee dingen te zijn. Iemand kan mee post openen, meekijken of gewoon even luisteren. Vraag bij wie je cliënt dat goed zou vinden.',
        starter:
          'Je hebt nu veel aan je hoofd. Met wie zou je dit willen delen, zodat je het niet alleen doet?',
        source: 'Netwerkgericht werken bij Neos (2018), par. 2.1: redenen om het niet te doen',
      },
      en: {
        summary: 'Who could support your client with just this problem?',
        detail:
          'What comes first now and the network need not be two things. Somebody can help to open the post, look along or simply listen. Ask with whom your client would be comfortable.',
        starter:
          'You have a lot on your mind. With whom would you like to share this, so that you are not alone in it?',
        source: 'Network-oriented work at Neos (2018), section 2.1: reasons for not doing it',
      },
    },
  },
];
