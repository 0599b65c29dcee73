import type { WordList } from '../../engine/word-list.ts';

/** Stalking and watching, on foot and by telephone. */
export const pursuitWords: readonly WordList[] = [
  {
    tokenClass: 'STALK',
    entries: `
      stalk* gestalkt cyberstalking belaagt belaagde belaagd belagen belaging belager achtervolg* achternagezeten achternazit achternazat opgewacht bespioneer* bespied* gluurt gluurde gluren begluurd begluurt klemgezet klemgereden lastiggevallen lastigvallen lastigvalt
      tracker* airtag* gps-tracker gps-zender zendertje peilbaken spyware stalkerware afluister* afgeluisterd nepaccount* nepprofiel* fakeaccount* nepnaam`,
  },
  {
    // The telephone and what opens it.
    tokenClass: 'PHONE',
    entries: `telefoon telefoons telefoontje gsm mobiel mobieltje whatsapp app apps appjes berichten berichtjes sms mail e-mail instagram snapchat snap facebook tiktok socials wachtwoord* wachtwoorden pincode pincodes code locatie locaties locatievoorziening* gps simkaart sim laptop account accounts contacten camera camera's deurbel digid icloud`,
  },
  {
    tokenClass: 'CHECK',
    entries: `controleert controleerde controleren gecontroleerd checkt checkte checken gecheckt doorzoekt doorzocht leest las meeleest meekijkt meekijken volgt volgde kijkt keek afgepakt afgenomen pakt pakte afpakt gewist wist gehackt hackt eist eiste ingenomen kapotgegooid kapotgemaakt uitleest inlogt ingelogd meeluistert meegelezen verstopt beheert beheerde bewaakt wil_weten`,
  },
  {
    tokenClass: 'ALL_DAY',
    entries: `keer_per_dag keer_op_een_dag keer_gebeld gemiste oproepen onophoudelijk onafgebroken non-stop nonstop constant elk_uur ieder_uur elke_minuut ieder_moment om_het_uur dag_en_nacht bombardeert bestook* gebombardeerd tientallen honderden blijft`,
  },
];
