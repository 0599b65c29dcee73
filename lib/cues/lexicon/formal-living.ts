import type { WordList } from '../engine/word-list.ts';

/** Housing, energy and telephone companies, school, work. */
export const formalLivingWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      *corporatie woningstichting woonstichting woningbouw woningvereniging woonbedrijf *maatschappij sociaal_verhuurkantoor verhuurder/huurbaas/huisbaas makelaar *beheerder opzichter huismeester inspecteur/*inspectie
      *leverancier* provider* energiebedrijf waterbedrijf waterschap vestia vattenfall eneco vitens fluvius kpn ziggo odido proximus rabobank baliemed* monteur
      school/*basisschool/taalschool directeur/directrice *directie leerkracht leraar/lerares docent* juf/meester *mentor intern_begeleider
      leerplicht* kinderopvang/kinderdagverblijf bso roc werkgever* stagebedrijf uitzendbureau opleidingsbureau onderhoudsbedrijf bedrijfsarts *fonds zijn_baas/haar_baas/je_baas voorman werkbegeleider zorgboer* opvoed*`,
    except: 'opvoeden opvoeding',
  },
];
