import type { WordList } from '../engine/word-list.ts';

/** Going along, and the places and appointments outside that one goes to. */
export const goAlongWords: readonly WordList[] = [
  {
    tokenClass: 'WENT_ALONG',
    entries: `meegegaan mee_gegaan meegeweest meegelopen meegereden meegekomen *vergezel* begeleid* meega* meelo* meeri* meeging mee_te_gaan`,
  },
  {
    tokenClass: 'OUTSIDE',
    entries: `*zitting *balie *bank *praktijk *echo *scan *onderzoek *foto *controle *operatie *keuring *behandeling *afspraak afspr *bezichtiging *les *cursus *bureau tekenen *overdracht *spreekuur *intake* stage kapper *examen *ontslaggesprek hoorgesprek sollicitatie* kennismaking wachtkamer spoed begrafenis aangifte gevangenis inschrijving appartement studio verhoor`,
    except: 'urinecontrole kamercontrole zitbank slaapbank hoekbank',
  },
];
