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
      betalingsregeling aangifte betalingsafspraak zitting uitslag vonnis beschikking bezwaarschrift bezwaar kwijtschelding toekenning herindicatie urgentieverklaring rijbewijskeuring keuring huurcontract bloedonderzoek`,
  },
  {
    tokenClass: 'DEALT',
    entries: `afgesproken getroffen gedaan toegekend toegezegd goedgekeurd afgewezen afgegeven verlengd ingediend ontvangen bevestigd aangevraagd geregeld binnen gunstig geaccepteerd akkoord gehoord uitgesproken`,
  },
];
