import type { WordList } from '../engine/word-list.ts';

/** Putting off, lack of time, what comes first. */
export const putOffWords: readonly WordList[] = [
  {
    tokenClass: 'PUT_OFF',
    entries: `
      geparkeerd parkeren parkeer parkeerde blijven_liggen blijft_liggen bleef_liggen blijven_liggen laten_liggen liggen_gebleven laten_rusten rusten laten_we_rusten uitgesteld uitstellen stel_uit stelde_uit stelden_uit uitstel doorgeschoven doorschuiven verschoven verschuift verschuiven vooruitgeschoven schuift schuift_op schuiven opgeschort verzet verplaatst verdaagd
      on_hold stil stilgelegd ligt_stil staat_stil stilgezet in_de_wacht in_de_koelkast in_de_ijskast op_een_laag_pitje laag_pitje op_de_lange_baan lange_baan op_pauze gepauzeerd pauze pauzeren
      overgeslagen overslaan geschrapt schrappen laten_vallen laten_varen weggelaten achterwege achterwege_gebleven achterwege_gelaten laten_zitten blijven_zitten er_niet_van_gekomen niet_van_gekomen niet_van niet_aan_toegekomen niet_toegekomen niet_aan_toe niet_toe toegekomen aan_toe toekomen niet_gelukt schoot_erbij_in schiet_erbij_in erbij_ingeschoten bij_ingeschoten niet_aan_bod niet_aan_de_orde bleef_wit blijft_wit afgezegd afgelast afgeblazen uit_de_agenda later wachten wacht wachtte moet_wachten wijken niet_ingegaan niet_op_ingegaan niet_aan_begonnen niet_besproken niet_meer_besproken onbesproken blijven_hangen nog_even_niet voorlopig_niet voor_nu_niet voorlopig vooruit_geschoven pakken_we_later opzij aan_de_kant beperkt doorgestreept niet_gehaald niet_gered`,
  },
  {
    tokenClass: 'FIRST',
    entries: `eerst gaat_voor gaan_voor ging_voor gingen_voor voorgaan voorgaat voorging voorrang prioriteit prioriteiten belangrijker urgenter dringender dringend spoed haast meer_haast acuut urgent voorop op_de_eerste_plaats nu_even nu_alleen uitsluitend alle_aandacht alle_tijd volle_aandacht focus vroeg_alle_tijd vraagt_alle_tijd opgeslokt slokte_op slokt_op vraten vrat kostte_alle nam_alle_tijd in_beslag hele_uur hele_middag hele_gesprek zolang totdat pas_weer pas_als pas_na tot_na crisis brandjes brandjes_blussen blussen`,
  },
  {
    tokenClass: 'NO_TIME',
    entries: `geen_tijd geen_uren tijdgebrek tijdsdruk tijdnood gebrek_aan_tijd tijd_was_op tijd_op tijd_om uur_was_om uur_om de_uren_niet de_tijd_niet onvoldoende_tijd te_weinig_tijd weinig_tijd te_druk druk drukte te_vol zo_vol vol volle_agenda agenda werkdruk caseload onderbezetting onderbezet bezetting ziek_in_het_team ziekte_in_het_team zieke_collega ziek ziekte personeelstekort krapte rooster kwartier haast wegens_ziekte uitloop uitgelopen geen_ruimte geen_gelegenheid deadline verlenging`,
  },
];
