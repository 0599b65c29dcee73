import type { WordList } from '../engine/word-list.ts';

/** Housing, energy and telephone companies, school, work. */
export const formalLivingWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      *corporatie/corporaties/woningstichting/woonstichting/woningbouw/woningbouwvereniging/woningvereniging/huisvestingsmaatschappij sociaal_verhuurkantoor/svk verhuurder/huurbaas/huisbaas makelaar woonmakelaar *beheerder opzichter ymere vestia woonbedrijf zayaz woonbron stadgenoot rochdale havensteder *bemiddelaar huismeester huurcommissie urgentiecommissie inspecteur/arbeidsinspectie
      *leverancier energiemaatschappij/energiebedrijf netbeheerder waterbedrijf waterschap vattenfall eneco essent vitens brabant_water evides enexis liander stedin fluvius engie greenchoice kpn ziggo odido t-mobile vodafone proximus
      rabobank ing abn abn_amro asn regiobank bankmedewerker/bankmedewerkster baliemedewerker/baliemedewerkster/baliemdw
      onderhoudsbedrijf installatiebedrijf monteur ongediertebestrijding verhuisbedrijf
      school/basisschool/taalschool schooldirecteur/directeur/directrice leerkracht/leerkrachten leraar/lerares docent/docente/docenten juf/meester *mentor/mentrix intern_begeleider/ib'er leerlingbegeleider zorgcoordinator decaan/studentendecaan studieadviseur
      leerplicht kinderopvang/kinderdagverblijf gastouderbureau bso roc
      werkgever/werkgevers/werkgeefster uitzendbureau jobcoach/jobcoaches arbodienst loopbaancoach re-integratiecoach/reintegratiecoach re-integratiebureau/reintegratiebureau leerwerkbedrijf
      leergeld/stichting_leergeld jeugdfonds *fonds/fondsen
      zijn_baas/haar_baas/je_baas/z'n_baas voorman werkmeester werkbegeleider werkbegeleidster bedrijfsleider zorgboer/zorgboerin/zorgboerderij opleidingsbureau opvoeder/opvoedster slotenmaker aannemer kvk interimkantoor`,
  },
];
