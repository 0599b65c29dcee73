import type { WordList } from '../engine/word-list.ts';

/** Housing, energy and telephone companies, school, work. */
export const formalLivingWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      *corporatie/woningstichting/woonstichting/woningbouw/woningbouwvereniging/woningvereniging sociaal_verhuurkantoor verhuurder/huurbaas/huisbaas makelaar *beheerder opzichter huismeester vestia ymere woonbedrijf *bemiddelaar inspecteur/arbeidsinspectie urgentiecommissie
      *leverancier energiebedrijf waterbedrijf waterschap vattenfall eneco essent vitens fluvius kpn ziggo odido vodafone proximus rabobank ing abn baliemedewerker/baliemedewerkster/baliemdw onderhoudsbedrijf monteur
      school/basisschool/taalschool directeur/directrice leerkracht leraar/lerares docent/docente juf/meester *mentor intern_begeleider leerlingbegeleider zorgcoordinator decaan
      leerplicht kinderopvang/kinderdagverblijf bso roc werkgever/werkgevers uitzendbureau jobcoach arbodienst re-integratiecoach reintegratiecoach
      leergeld *fonds zijn_baas/haar_baas/je_baas voorman werkmeester werkbegeleider zorgboer/zorgboerin/zorgboerderij opleidingsbureau opvoeder/opvoedster`,
  },
];
