import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const transitionPrompts: readonly CataloguePrompt[] = [
  {
    id: 'transition-who-is-there',
    kind: 'transition',
    area: 'talk',
    when: {},
    asksFor: 'network-talk',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Wie is er straks voor je cliënt, als jij er niet meer bent?',
        detail:
          'Rond een overgang vallen mensen snel weg. Leg samen de eerste week op tafel: avond voor avond. Kijk waar het stil wordt, en wat je cliënt daarvoor wil regelen.',
        starter: 'Loop eens met me door je eerste week daar. Op welke momenten zou je iemand willen zien?',
        source: 'CTI: overgang van de ene plek naar de andere; Netwerkgericht werken bij Neos (2018), par. 3',
      },
      en: {
        summary: 'Who will be there for your client once you have left?',
        detail:
          'Around a transition people quickly drop out of sight. Lay out the first week together, evening by evening. See where it goes quiet, and what your client wants to arrange for that.',
        starter: 'Walk me through your first week there. At which moments would you like to see somebody?',
        source: 'CTI: transition from one place to another; Network-oriented work at Neos (2018), section 3',
      },
    },
  },
];
