import type { WordList } from '../engine/word-list.ts';

/** Putting off, lack of time, what comes first. */
export const putOffWords: readonly WordList[] = [
  {
    tokenClass: 'PUT_OFF',
    entries: `
      *parkeer* *parkeren uitgesteld uitstel* doorgeschoven doorschuiven verschoven vooruitgeschoven schuif* schuiv* schoof opgeschort verdaagd verzet verzetten on_hold stil stilgelegd wacht wachten wachtte koelkast ijskast pitje lange_baan pauze overgeslagen overslaan geschrapt laten_vallen laten_varen schieten laten_rusten rusten rust liggen achterwege niet_van_gekomen niet_van erbij_in ingeschoten toegekomen toe aan_bod aan_de_orde afgelast afgeblazen afgezegd afgebroken afkappen weggelaten onbesproken later tegoed opzij* opzijgezet van_de_agenda achteren wijken bewaren bewaard tas la plank blanco wit naar_achteren buiten_beeld beperkt ontbrak geen_woord geen_plaats niet_in aan_te_houden aangehouden losgelaten liet_ik_na losgelaten even_niet nog_niet nu_niet voorlopig_niet volgende_keer andere_keer`,
  },
  {
    tokenClass: 'FIRST',
    entries: `
      eerst voorrang prioriteit* belangrijker urgent* dringend* voorgaan voorgaat alle_aandacht alle_tijd volle_aandacht slok* *slokt opgeslokt vrat* vreet* vreten in_beslag ging_op gaan_op opgegaan ging_volledig gaat_voor gaan_voor ging_voor gingen_voor gaat_nu gaan_nu ging_nu haast`,
  },
  {
    tokenClass: 'NO_TIME',
    entries: `geen_tijd geen_uren geen_ruimte geen_gelegenheid geen_plek geen_mankracht geen_minuut geen_hoofd geen_puf tijdgebrek tijdsdruk tijdnood tijd_op tijd_was tijd_om uren uur_was klok onvoldoende_tijd te_weinig weinig_tijd te_druk drukte te_vol zo_vol vol werkdruk *bezetting onderbezet *verzuim ziekte zieken zieke_collega man_ziek personeelstekort caseload agenda dienst *intakes`,
  },
];
