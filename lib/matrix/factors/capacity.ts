import type { FactorText } from '../factor.ts';

export const capacity = [
  { id: 'courage', direction: 'promoting', text: { nl: 'Durf en lef', en: 'Courage' } },
  {
    id: 'lets-go-own-frame',
    direction: 'promoting',
    text: {
      nl: 'Het eigen referentiekader kunnen loslaten',
      en: "Being able to let go of one's own frame of reference",
    },
  },
  {
    id: 'open-minded',
    direction: 'promoting',
    text: { nl: 'Onbevooroordeeld zijn', en: 'Being open-minded' },
  },
  {
    id: 'out-of-the-box',
    direction: 'promoting',
    text: { nl: 'Buiten de gebaande paden denken', en: 'Thinking outside the box' },
  },
  { id: 'creative', direction: 'promoting', text: { nl: 'Creatief zijn', en: 'Being creative' } },
  {
    id: 'shame-distrust-hard',
    direction: 'hindering',
    text: {
      nl: 'Moeite met het omgaan met schaamte en wantrouwen bij cliënt en netwerk',
      en: 'Finding shame and distrust in client and network hard to handle',
    },
  },
  {
    id: 'own-help-seeking',
    direction: 'hindering',
    text: {
      nl: 'Zelf moeilijk hulp aan anderen kunnen vragen',
      en: 'Finding it hard oneself to ask others for help',
    },
  },
  {
    id: 'little-trust-in-network',
    direction: 'hindering',
    text: {
      nl: 'Weinig vertrouwen in de kracht van het netwerk (‘zelf doe ik het beter’)',
      en: "Little trust in the strength of the network ('I do it better myself')",
    },
  },
  {
    id: 'too-little-knowledge',
    direction: 'hindering',
    text: { nl: 'Te weinig kennis', en: 'Too little knowledge' },
  },
] as const satisfies readonly FactorText[];
