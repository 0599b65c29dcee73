import type { WordList } from '../engine/word-list.ts';

/** Putting off, lack of time, what comes first. */
export const putOffWords: readonly WordList[] = [
  {
    // Says by itself that something was put off.
    tokenClass: 'PUT_OFF',
    entries: `
      *parkeer* *parkeren uitgesteld uitstellen uit_te_stellen doorgeschoven doorschuiven vooruitgeschoven verschoven opgeschort on_hold in_de_koelkast in_de_ijskast pitje lange_baan geschrapt overgeslagen laten_varen laten_schieten laten_rusten we_rusten nu_rusten we_liggen laten_liggen blijven_liggen blijft_liggen bleef_liggen even_liggen achterwege van_gekomen erbij_in toegekomen niet_meer_toe niet_aan_toe niet_aan_bod even_niet_aan niet_aan_begonnen niet_ingegaan opzijgezet opzij_gezet agenda_gehaald agenda_gevallen naar_achteren moet_wachten moeten_wachten kan_wachten kunnen_wachten ligt_stil staat_stil zolang_stil wijken afkappen zit_er_niet_in buiten_beeld aan_te_houden in_de_tas`,
  },
  {
    tokenClass: 'FIRST',
    entries: `voorrang prioriteit* belangrijker urgent* dringender voorgaan slok* *slokt vrat* vreet in_beslag gaat_voor gaan_voor ging_voor gingen_voor ging_op gaan_op opgegaan volledig_op meer_haast maar_eerst nu_eerst`,
  },
  { tokenClass: 'TIME', entries: `tijd uren uur minuut ruimte gelegenheid aandacht kracht energie mankracht handen hoofd puf plek plaats` },
  {
    tokenClass: 'NO_TIME',
    entries: `tijdgebrek tijdsdruk tijdnood werkdruk onderbezet *bezetting ziekteverzuim drukte personeelstekort caseload ziekte_in zieke_collega *intakes`,
  },
];
