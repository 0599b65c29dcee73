import type { WordList } from '../engine/word-list.ts';

/** What only comes about with a formal party, though none is named; and the meetings of professionals. */
export const formalDealings: readonly WordList[] = [
  {
    // Parties that are as often a place, a topic or a greeting ('Ha!')
    tokenClass: 'PLACE_PARTY',
    entries: `
      ha school basisschool taalschool roc bso kinderopvang kinderdagverblijf zorgboerderij *kliniek *poli *ziekenhuis *apotheek *loket voedselbank kledingbank sociale_kruidenier
      docent docente docenten juf meester leraar lerares baas voorman burgemeester schepen leger_des_heils tolk *fonds justitie huis_van_bewaring pi *inrichting verslavingszorg thuiszorg consultatiebureau gemeentehuis stadhuis`,
  },
];
