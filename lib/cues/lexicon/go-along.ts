import type { WordList } from '../engine/word-list.ts';

/** Going along, and the places and appointments outside that one goes to. */
export const goAlongWords: readonly WordList[] = [
  {
    tokenClass: 'WENT_ALONG',
    entries: `meegegaan mee_gegaan meegeweest meegelopen meegereden meegekomen *vergezel* begeleid* meega* meelo* meeri* meeging mee_te_gaan`,
  },
  {
    tokenClass: 'OUTSIDE',
    entries: `*zitting *balie *bank *echo *onderzoek *controle *operatie *keuring *behandeling *afspraak *bezichtiging *bureau tekenen *overdracht *intake* *examen kapper hoorgesprek *ontslaggesprek kennismaking spoed inschrijving wachtkamer`,
  },
];
