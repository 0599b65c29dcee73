import type { WordList } from '../engine/word-list.ts';

/** Meetings of the network, and what brings people together. */
export const meetingWords: readonly WordList[] = [
  {
    tokenClass: 'NETWORK_MEETING',
    entries: `
      netwerkbijeen* netwerkbera* *netwerkberaad *netwerkoverleg netwerkgesprek* netwerkvergader* netwerkavond* netwerkmiddag netwerkbespreking netwerk_bijeenkomst netwerk_beraad nwb
      familiebera* familieraad familiebijeen* familieoverleg* familiegesprek* familievergader* familiekring fnb
      eigen_kracht eigen-kracht* eigen_krachtconferentie eigenkracht* ek-c ekc jim-gesprek kringgesprek kringberaad naastenbera* naastenoverleg rondetafelgesprek* rond-de-tafel rond-de-tafelgesprek rondetafel`,
  },
  {
    tokenClass: 'GATHERED',
    entries: `ronde_tafel rond_de_tafel om_de_tafel om_tafel om_een_tafel samen_aan_tafel één_tafel rond_de_keukentafel bij_elkaar bijeen* bij_mekaar`,
  },
  {
    tokenClass: 'HELD',
    entries: `gehouden was waren geweest gisteren vanmiddag vanavond vanmorgen aanwezig opkomst verslag kwamen zaten zat zei`,
  },
  {
    tokenClass: 'PLANNED',
    entries: `*gepland *plannen voorgesteld voorstel* idee wil wilde zou zouden zullen datum volgende_week uitgesteld on_hold afgeblazen geweigerd misschien hoeft`,
  },
];
