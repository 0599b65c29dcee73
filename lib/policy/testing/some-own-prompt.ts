/** A prompt as an organisation may write it, with nothing amiss. */
export const someOwnPrompt = {
  id: 'own-keep-choir',
  kind: 'keep',
  area: 'invite',
  when: { all: ['informal-network'], ties: { ring: 'community' }, minWords: 40 },
  asksFor: 'relative-involved',
  text: {
    nl: {
      summary: 'Wie van het koor wil een keer aanschuiven?',
      detail:
        'Ons buurtkoor zingt elke week in het wijkhuis. Vraag eerst je cliënt wie van het koor er mag komen.',
      starter: 'Wie van het koor zou je er een keer bij willen hebben?',
      source: 'Werkwijze wijkteam',
    },
  },
} as const;
