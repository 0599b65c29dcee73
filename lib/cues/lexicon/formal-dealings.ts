import type { WordList } from '../engine/word-list.ts';

/** What only comes about with a formal party, though none is named; and the meetings of professionals. */
export const formalDealings: readonly WordList[] = [
  {
    tokenClass: 'PROFESSIONALS_MEET',
    entries: `mdo mdo's zorgoverleg ketenoverleg casusoverleg ketenpartneroverleg zorgafstemming zorgafstemmingsgesprek trajectberaad keukentafelgesprek multidisciplinair_overleg`,
  },
  {
    tokenClass: 'DEALING',
    entries: `
      betalingsregeling aangifte betalingsafspraak zitting uitslag vonnis beschikking bezwaarschrift bezwaar toekenning herindicatie urgentieverklaring rijbewijskeuring keuring huurcontract bloedonderzoek`,
  },
  {
    tokenClass: 'DEALT',
    entries: `afgesproken getroffen gedaan toegekend toegezegd goedgekeurd afgewezen afgegeven verlengd ingediend ontvangen bevestigd aangevraagd geregeld binnen gunstig geaccepteerd akkoord gehoord uitgesproken`,
  },
  {
    // Parties that are as often a place, a topic or a greeting ('Ha!')
    tokenClass: 'PLACE_PARTY',
    entries: `
      ha school basisschool taalschool roc bso kinderopvang kinderdagverblijf dagbesteding zorgboerderij *kliniek *poli polikliniek *ziekenhuis apotheek loket voedselbank kledingbank sociale_kruidenier
      docent docente docenten juf meester leraar lerares baas voorman burgemeester leger_des_heils tolk *fonds justitie huis_van_bewaring pi penitentiaire_inrichting verslavingszorg thuiszorg consultatiebureau`,
  },
];
