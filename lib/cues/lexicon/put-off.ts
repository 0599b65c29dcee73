import type { WordList } from '../engine/word-list.ts';

/** Putting off, lack of time, what comes first. */
export const putOffWords: readonly WordList[] = [
  {
    // Says by itself that something was put off.
    tokenClass: 'PUT_OFF',
    entries: `
      *parkeer* *parkeren uitgesteld uitstellen uit_te_stellen doorgeschoven doorschuiven vooruitgeschoven opschuiven verschoven opgeschort verdaagd on_hold in_de_koelkast in_de_ijskast pitje lange_baan op_pauze geschrapt overgeslagen overslaan laten_varen laten_schieten laten_rusten laten_we_rusten nu_rusten laten_liggen we_liggen blijven_liggen blijft_liggen bleef_liggen even_liggen dus_liggen achterwege van_gekomen erbij_in bij_ingeschoten toegekomen niet_meer_toe niet_aan_toe niet_aan_bod even_niet_aan niet_aan_begonnen niet_ingegaan niet_op_ingegaan opzijgezet opzij_gezet agenda_gehaald agenda_gevallen naar_achteren moet_wachten moeten_wachten kan_wachten kunnen_wachten laten_wachten ligt_stil staat_stil lag_stil zolang_stil wijken afkappen tegoed zit_er_niet_in liet_ik buiten_beeld nergens_aan aan_te_houden naar_de_zomer naar_het_najaar in_de_tas even_laten`,
  },
  {
    tokenClass: 'FIRST',
    entries: `
      voorrang prioriteit* belangrijker urgent* dringender voorgaan voorgaat slok* *slokt vrat* vraten vreet vreten in_beslag gaat_voor gaan_voor ging_voor gingen_voor gaat_nu_voor gaan_nu_voor ging_op gaan_op opgegaan volledig_op meer_haast brandjes maar_eerst nu_eerst`,
  },
  { tokenClass: 'TIME', entries: `tijd uren uur minuut ruimte gelegenheid aandacht kracht energie mankracht handen hoofd puf plek plaats` },
  {
    tokenClass: 'NO_TIME',
    entries: `tijdgebrek tijdsdruk tijdnood werkdruk onderbezet *bezetting ziekteverzuim drukte personeelstekort caseload ziekte_in zieke_collega spoedintakes nieuwe_intakes collega_ziek`,
  },
];
