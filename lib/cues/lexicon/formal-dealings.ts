import type { WordList } from '../engine/word-list.ts';

/** What only comes about with a formal party, though none is named; and the meetings of professionals. */
export const formalDealings: readonly WordList[] = [
  {
    tokenClass: 'PROFESSIONALS_MEET',
    entries: `mdo* zorgoverleg *ketenoverleg casusoverleg *partneroverleg zorgafstemming* trajectberaad keukentafelgesprek multidisciplinair_overleg`,
  },
  {
    tokenClass: 'DEALING',
    entries: `*regeling *afspraak aangifte melding zitting uitslag vonnis *beschikking bezwaar* toekenning herindicatie urgentieverklaring keuring *contract uitstel aanvraag`,
  },
  {
    tokenClass: 'DEALT',
    entries: `afgesproken getroffen gedaan doen doet deed toegekend toegezegd goedgekeurd afgewezen afgegeven verlengd ingediend ontvangen bevestigd binnen gunstig gekregen`,
  },
  {
    // Parties that are as often a place, a topic or a greeting ('Ha!')
    tokenClass: 'PLACE_PARTY',
    entries: `
      ha school basisschool taalschool roc bso kinderopvang kinderdagverblijf zorgboerderij *kliniek *poli *ziekenhuis *apotheek *loket voedselbank kledingbank sociale_kruidenier
      docent docente docenten juf meester leraar lerares baas voorman burgemeester schepen leger_des_heils tolk *fonds justitie huis_van_bewaring pi *inrichting verslavingszorg thuiszorg consultatiebureau gemeentehuis stadhuis`,
  },
];
