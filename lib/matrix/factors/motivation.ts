import type { FactorText } from '../factor.ts';

export const motivation = [
  {
    id: 'open-to-influence',
    direction: 'promoting',
    text: { nl: 'Openstaan voor wat anderen inbrengen', en: 'Being open to what others bring in' },
  },
  {
    id: 'wants-to-collaborate',
    direction: 'promoting',
    text: { nl: 'Graag met anderen willen samenwerken', en: 'Wanting to work together with others' },
  },
  {
    id: 'awareness',
    direction: 'promoting',
    text: { nl: 'Zich bewust zijn van netwerkgericht werken', en: 'Being aware of network-oriented work' },
  },
  {
    id: 'good-experiences',
    direction: 'promoting',
    text: { nl: 'Eerdere goede ervaringen', en: 'Earlier good experiences' },
  },
  {
    id: 'invites-by-default',
    direction: 'promoting',
    text: {
      nl: 'Een naaste standaard uitnodigen bij gesprekken met de cliënt',
      en: 'Inviting someone close to the client to conversations by default',
    },
  },
  {
    id: 'curious-about-past',
    direction: 'promoting',
    text: {
      nl: 'Nieuwsgierig zijn naar het leven van de cliënt van vroeger',
      en: 'Being curious about the life the client had before',
    },
  },
  {
    id: 'caring-for',
    direction: 'hindering',
    text: {
      nl: 'Een klassieke opvatting van hulp: meer zorgen vóór dan zorgen dát',
      en: 'A traditional view of help: caring for rather than seeing to it that',
    },
  },
  {
    id: 'takes-over',
    direction: 'hindering',
    text: {
      nl: 'Geneigd zijn om dingen over te nemen van cliënt of netwerk',
      en: 'Tending to take things over from the client or the network',
    },
  },
  {
    id: 'wants-to-matter',
    direction: 'hindering',
    text: { nl: 'Zelf belangrijk willen zijn voor de cliënt', en: 'Wanting to be important to the client' },
  },
  {
    id: 'keeps-control',
    direction: 'hindering',
    text: { nl: 'De controle zelf willen houden', en: 'Wanting to keep control oneself' },
  },
  {
    id: 'other-areas-first',
    direction: 'hindering',
    text: { nl: 'Andere leefgebieden laten voorgaan', en: 'Letting other life areas come first' },
  },
  {
    id: 'training-fades',
    direction: 'hindering',
    text: { nl: 'Wat in een training is geleerd, verwatert', en: 'What was learnt in training fades' },
  },
] as const satisfies readonly FactorText[];
