import type { WordList } from '../engine/word-list.ts';

/** Going along, and the places and appointments outside that one goes to. */
export const goAlongWords: readonly WordList[] = [
  {
    tokenClass: 'WENT_ALONG',
    entries: `meegegaan mee_gegaan meegeweest meegelopen meegereden meegekomen vergezel* *vergezeld begeleid* meega* mee_te_gaan meelo* meeri* meeging`,
  },
  {
    tokenClass: 'BEEN',
    entries: `geweest *gegaan *gereden *gelopen *gefietst gestapt *gebracht gebleven`,
  },
  {
    tokenClass: 'OUTSIDE',
    entries: `*zitting *balie *loket *bank *praktijk *commissie *echo *scan *onderzoek *foto bloedprikken *controle *operatie *keuring *behandeling *therapie *afspraak afspr *bezichtiging rondleiding proefdag *les *cursus *bureau *ondertekening tekenen *overdracht *spreekuur *intake* consulaat stage kapper *examen hoorgesprek sollicitatie* kennismaking *ontslaggesprek wachtkamer spoed begrafenis aangifte gevangenis inschrijving appartement studio rechtszaal verhoor postkantoor`,
    except: 'urinecontrole kamercontrole zitbank slaapbank hoekbank',
  },
];
