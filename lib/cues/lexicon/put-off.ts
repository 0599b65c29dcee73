import type { WordList } from '../engine/word-list.ts';

/** Putting off, lack of time, what comes first. */
export const putOffWords: readonly WordList[] = [
  {
    // Says by itself that something was put off.
    tokenClass: 'PUT_OFF',
    entries: `
      *parkeer* uitgesteld doorgeschoven opgeschort on_hold in_de_koelkast pitje geschrapt overgeslagen laten_rusten laten_liggen blijven_liggen blijft_liggen bleef_liggen achterwege van_gekomen schoot_erbij schiet_erbij toegekomen niet_aan_toe niet_aan_bod opzijgezet agenda_gevallen wachtstand aan_te_houden moet_wachten kan_wachten moeten_wachten kunnen_wachten lange_baan verschoven vooruitgeschoven ligt_stil staat_stil zit_er_niet_in buiten_beeld andere_keer ander_moment later_moment sneuvel* uit_de_agenda laten_schieten *geschoven nu_niet afgelast gecanceld verviel vervalt vervallen vooruit_geschoven te_laat_voor niet_aan_beginnen uitstellen tot_nader_order tot_later voor_later ingehaald ingeschoten er_niet_van niet_aan_de_orde nog_niet_begonnen opgeschoven vooralsnog rustiger_moment geen_gelegenheid niet_opgepakt `,
  },
  {
    tokenClass: 'PRESSING',
    entries: `voorrang prioriteit* belangrijker urgent* voorgaan slok* *slokt vrat* gaat_voor gaan_voor ging_voor gingen_voor ging_op gaan_op opgegaan nu_eerst tijdgebrek tijdsdruk zieke_collega maar_eerst werkdruk *bezetting ziekteverzuim drukte personeelstekort caseload ziekte_in *intakes dringend* handen_vol weinig_handen brandjes hoogste_nood onderbezet* ingeroosterd voor_moest moest_voor moest_eerst eerst_moet vreet mankracht geen_uren in_het_teken eerst_stabiel`,
  },
  {
    tokenClass: 'TIME',
    entries: `tijd uren uur minuut ruimte aandacht kracht energie hoofd plek plaats`,
  },
];
