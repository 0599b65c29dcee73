import type { CataloguePrompt } from '../catalogue-prompt.ts';

export const toolPrompts: readonly CataloguePrompt[] = [
  {
    id: 'tool-vip-card',
    kind: 'tool',
    area: 'talk',
    when: {},
    asksFor: 'network-tool',
    leadsToContact: false,
    text: {
      nl: {
        summary: 'Zou een VIP-kaart nu helpen om te zien wie belangrijk is voor je cliënt?',
        detail:
          'Op een VIP-kaart staan alleen mensen over wie je cliënt goed te spreken is. Dat maakt het een licht gesprek. Begin met één naam en het verhaal erbij; de kaart hoeft niet vol.',
        starter: 'Wie heeft in jouw leven iets goeds voor je gedaan? Zullen we die eens op een kaart zetten?',
        source: 'Krachtwerk: VIP-kaart',
      },
      en: {
        summary: 'Would a VIP card help now, to see who matters to your client?',
        detail:
          'A VIP card holds only people of whom your client thinks well. That makes it a light conversation. Start with one name and its story; the card need not be full.',
        starter: 'Who did something good for you in your life? Shall we put them on a card?',
        source: 'Krachtwerk: VIP card',
      },
    },
  },
];
