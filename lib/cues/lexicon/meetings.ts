import type { WordList } from '../engine/word-list.ts';

/** Meetings of the network, and what brings people together. */
export const meetingWords: readonly WordList[] = [
  {
    tokenClass: 'NETWORK_MEETING',
    entries: `
      netwerkbijeen* netwerkbera* *netwerkoverleg netwerkgesprek* netwerkvergadering netwerkavond* netwerktafel netwerkmiddag netwerkmeeting netwerkbespreking netwerk_bijeenkomst nwb
      familiebera* familieraad familiebijeenkomst* familieoverleg* familiegesprek* familievergadering familiekring familietafel familiegroepsplan *netwerkberaad fnb
      eigen_kracht-conferentie eigen_kracht_conferentie eigen-kracht* eigen_krachtconferentie eigenkracht* ek-c ekc eigen_kracht_bijeenkomst jim-gesprek steunberaad steunkring kringgesprek kringberaad naastenbera* naastenoverleg naastenavond ondersteuningskring`,
  },
  {
    tokenClass: 'ROUND_TABLE',
    entries: `rondetafel* ronde_tafel ronde_tafelgesprek rond_de_tafel rond-de-tafel* om_de_tafel om_tafel aan_tafel rond_de_keukentafel samenkomst bijeenkomst groot_overleg bij_elkaar bijeen bij_mekaar`,
  },
  { tokenClass: 'HELD', entries: `gehouden plaatsgevonden was waren geweest gisteren vanmiddag vanavond gisteravond vanochtend vanmorgen vorige_week aanwezig opkomst terugblik verslag kwamen zaten zat zei zeiden` },
  {
    tokenClass: 'PLANNED',
    entries: `gepland plannen inplannen ingepland voorgesteld voorstel voorgelegd geopperd idee wil wilde willen zou zouden zal zullen datum afspreken prikken volgende_week straks komende uitgesteld on_hold afgeblazen geweigerd voorbereiden uitleg uitgelegd folder aanmelden aangemeld misschien hoeft`,
  },
];
