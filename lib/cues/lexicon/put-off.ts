import type { WordList } from '../engine/word-list.ts';

/** Putting off, lack of time, what comes first. */
export const putOffWords: readonly WordList[] = [
  {
    // Says by itself that something was put off.
    tokenClass: 'PUT_OFF',
    entries: `
      *parkeer* *parkeren uitgesteld uitstellen doorgeschoven doorschuiven opgeschort on_hold in_de_koelkast pitje geschrapt overgeslagen laten_schieten laten_rusten we_liggen laten_liggen blijven_liggen blijft_liggen bleef_liggen achterwege van_gekomen erbij_in toegekomen niet_aan_toe niet_aan_bod niet_aan_begonnen opzijgezet agenda_gevallen naar_achteren moet_wachten kan_wachten moeten_wachten kunnen_wachten lange_baan verschoven vooruitgeschoven ligt_stil staat_stil wijken zit_er_niet_in buiten_beeld in_de_tas`,
  },
  {
    tokenClass: 'PRESSING',
    entries: `voorrang prioriteit* belangrijker urgent* dringender voorgaan slok* *slokt vrat* in_beslag gaat_voor gaan_voor ging_voor gingen_voor ging_op gaan_op opgegaan nu_eerst tijdgebrek tijdnood tijdsdruk zieke_collega brandjes maar_eerst volledig_op werkdruk onderbezet *bezetting ziekteverzuim drukte personeelstekort caseload ziekte_in *intakes`,
  },
  {
    tokenClass: 'TIME',
    entries: `tijd uren uur minuut ruimte gelegenheid aandacht kracht energie mankracht handen hoofd puf plek plaats`,
  },
];
