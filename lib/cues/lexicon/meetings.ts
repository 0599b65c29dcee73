import type { WordList } from '../engine/word-list.ts';

/** Meetings of the network, and what brings people together. */
export const meetingWords: readonly WordList[] = [
  {
    tokenClass: 'NETWORK_MEETING',
    entries: `
      netwerkbijeenkomst* netwerkbijeenk netwerkberaad netwerkberaden netwerkoverleg netwerkgesprek netwerkgesprekken netwerkvergadering netwerkavond netwerktafel netwerkmiddag netwerkmeeting netwerkcafe netwerkbespreking netwerk_bijeenkomst netwerk_beraad nwb
      familieberaad familieberaden familieraad familiebijeenkomst* familieoverleg* familiegesprek* familievergadering familiekring familietafel familiegroepsplan familienetwerkberaad fnb
      eigen_kracht-conferentie eigen_kracht_conferentie eigen-kracht-conferentie eigen-krachtconferentie eigen_krachtconferentie eigenkrachtconferentie* eigen-kracht_conferentie ek-c ekc eigen_kracht_ding eigen_kracht_bijeenkomst jim-gesprek steunberaad steunkring kringgesprek kringberaad kring_om naastenberaad naastenoverleg naastenavond naastengesprek ondersteuningskring`,
  },
  {
    tokenClass: 'ROUND_TABLE',
    entries: `rondetafel rondetafelgesprek rondetafeloverleg ronde_tafel ronde_tafelgesprek rond_de_tafel rond-de-tafel rond-de-tafelgesprek rondetafelgesprekken om_de_tafel om_tafel aan_tafel rond_de_keukentafel rond_tafel samenkomst bijeenkomst ronde_tafel_gesprek rtg groot_overleg groter_overleg`,
  },
  {
    tokenClass: 'TOGETHER',
    entries: `bij_elkaar bijeen bij_mekaar samen_aan_tafel samen_om_tafel om_de_tafel om_tafel rond_de_tafel aan_één_tafel rond_één_tafel om_één_tafel in_één_ruimte`,
  },
  {
    tokenClass: 'GATHER',
    entries: `halen haalt haalde gehaald brengen brengt bracht gebracht krijgen krijgt kregen gekregen roepen geroepen riep zetten gezet zet komen komt kwamen kwam gekomen zitten zaten gezeten gaan gingen roept trommelen getrommeld uitnodigen uitgenodigd`,
  },
  {
    tokenClass: 'HELD',
    entries: `gehouden plaatsgevonden was waren geweest gisteren vanmiddag vanavond gisteravond vanochtend vanmorgen eergisteren vorige_week afgelopen aanwezig opkomst iedereen opvolging terugblik verslag kwamen zaten zat zei zeiden vertelde vertelden er_waren`,
  },
  {
    tokenClass: 'PLANNED',
    entries: `gepland plannen inplannen ingepland plan staat_op voorgesteld voorstel voorgelegd geopperd idee wil wilde willen zou zouden zal zullen gaat_komen datum afspreken prikken volgende_week volgende_maand straks komende uitgesteld on_hold afgeblazen geweigerd voorbereiding voorbereid voorbereiden uitleg uitgelegd folder aanmelden aangemeld aanvragen aangevraagd overwegen misschien eventueel hoeft`,
  },
];
