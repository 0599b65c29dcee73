import type { WordList } from '../engine/word-list.ts';

/** Putting off, lack of time, what comes first. */
export const putOffWords: readonly WordList[] = [
  {
    // Says by itself that something was put off.
    tokenClass: 'PUT_OFF',
    entries: `
      geparkeerd parkeren parkeer parkeerde parkeren_we blijven_liggen blijft_liggen bleef_liggen laten_liggen liggen_gebleven laten_rusten laten_we_rusten uitgesteld uitstellen stel_uit stelde_uit stelden_uit stellen_uit uitstel doorgeschoven doorschuiven schuift_door schoof_door schuiven_door schuif_door verschoven verschuift vooruitgeschoven schuift_op schuift_daarmee opgeschort verdaagd
      on_hold ligt_stil lag_stil staat_stil stond_stil staat_zolang_stil stilgelegd stilgezet in_de_wacht in_de_koelkast in_de_ijskast in_de_vriezer op_een_laag_pitje laag_pitje op_de_lange_baan lange_baan op_pauze gepauzeerd op_een_zijspoor
      overgeslagen overslaan slaan_we_over sla_over sloeg_over geschrapt laten_vallen laten_varen weggelaten achterwege achterwege_gebleven achterwege_gelaten er_niet_van_gekomen niet_van_gekomen komt_het_niet_van kwam_het_niet_van kwam_er_niet_van komt_er_niet_van niet_aan_toegekomen niet_toegekomen niet_aan_toe niet_toe_gekomen niet_meer_aan_toe niet_meer_toe kom_ik_niet_toe kwam_ik_niet_toe niet_toe toegekomen
      schoot_erbij_in schiet_erbij_in erbij_ingeschoten bij_ingeschoten erbij_in ingeschoten niet_aan_bod niet_aan_de_orde blijft_wit blijft_dus_wit afgelast uit_de_agenda_gehaald moet_wachten moeten_wachten kan_wachten kunnen_wachten nog_even_wachten laten_wachten moest_wachten even_wachten wijken niet_ingegaan niet_op_ingegaan niet_aan_begonnen niet_meer_besproken onbesproken blijven_hangen even_niet voorlopig_niet voor_nu_niet pakken_we_later pas_later pakken_we_pas doen_we_later doen_we_pas later_oppakken later_terugkomen doorgestreept niet_opgepakt niet_meer_opgepakt op_een_later_moment later_moment blijft_staan ondergesneeuwd sneeuwt_onder naar_achteren naar_later van_de_agenda in_de_tas in_mijn_tas niet_uitgepakt voor_wat_het_is voor_wat_die_is onderaan_de_lijst niet_het_moment geen_prioriteit niet_de_prioriteit er_niet_naar komt_een_andere_keer andere_keer een_andere_keer nog_te_vroeg even_laten houden_we_tegoed zetten_we_op zet_ik_op in_de_parkeerstand op_de_plank blijft_rusten rust_voorlopig laten_we_even laat_ik_even laat_ik_rusten laten_we_nu lieten_we lieten_we_liggen liet_ik_liggen laat_ik_liggen niet_meer_gelukt niet_gelukt`,
  },
  {
    // May say so, beside a reason.
    tokenClass: 'LATER',
    entries: `later wachten wacht wachtte stil rusten verzet verplaatst pas opzij aan_de_kant beperkt afgezegd schuiven schuift schoof voorlopig niet_gelukt vergeten geen niet niks onbesproken blijft bleef nog_niet overgeslagen even_geen`,
  },
  {
    tokenClass: 'FIRST',
    entries: `
      gaat_voor gaan_voor ging_voor gingen_voor gaat_nu_voor gingen_nu_voor ging_nu_voor gaan_nu_voor gaat_even_voor gaat_dat_voor voorgaan voorgaat voorging voorgingen voor_laten_gaan voorrang prioriteit prioriteiten belangrijker urgenter urgenters dringenders dringender meer_haast op_de_eerste_plaats op_nummer_één alle_aandacht volle_aandacht vroeg_alle_tijd opgeslokt slokte_op slokt_op slokt slokte vraten vrat vreet vreten eiste_alle eist_alle kostte_alle nam_alle_tijd in_beslag hele_uur_kwijt eerst_maar maar_eerst nu_eerst eerst_even brandjes brandjes_blussen nu_even_alleen`,
  },
  {
    tokenClass: 'NO_TIME',
    entries: `geen_tijd geen_tijd_voor geen_uren geen_uur geen_ruimte geen_gelegenheid tijdgebrek tijdsdruk tijdnood gebrek_aan_tijd tijd_was_op tijd_was_om tijd_op tijd_om uur_was_om uur_was_al_om de_uren_niet de_tijd_niet uren_niet_voor onvoldoende_tijd te_weinig_tijd weinig_tijd te_druk te_vol zo_vol volle_agenda werkdruk caseload onderbezetting onderbezet ziek_in_het_team ziekte_in_het_team man_ziek collega's_ziek zieken_in_het_team zieke_collega zieke_collega's personeelstekort krapte wegens_ziekte hoofd_vol geen_hoofd_naar geen_puf`,
  },
];
