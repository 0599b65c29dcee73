import type { WordList } from '../../engine/word-list.ts';

/** Stalking and watching, on foot and by telephone; taking what is hers. */
export const pursuitWords: readonly WordList[] = [
  {
    tokenClass: 'STALK',
    entries: `stalk* gestalkt belaagt belaagde belaagd belagen belaging achtervolg* achternagezeten achternazit opgewacht bespioneer* bespied* gluurt gluurde gluren begluurd klemgezet klemgereden lastiggevallen lastigvallen lastigvalt airtag* spyware stalkerware tracker* peilbaken zendertje afluister* afgeluisterd nepaccount* nepprofiel* nepnaam zoekactie`,
  },
  {
    tokenClass: 'LURK',
    entries: `staat stond stonden staan wacht wachtte wachten wachtten rijdt reed rijden reden loopt liep hangt zit zat zaten verscheen dook komt kwam kwamen komen parkeert duikt`,
  },
  {
    tokenClass: 'PLACE',
    entries: `deur voordeur achterdeur school schoolplein stoep straat poort hek raam huis wijk flat portiek parkeerplaats bushalte balie overkant werk brievenbus deurmat ruitenwisser tramhalte station`,
  },
  {
    tokenClass: 'AGAIN',
    entries: `weer steeds telkens elke iedere ineens opeens plots nachts dagelijks rondjes onverwacht onaangekondigd smoes smoesje urenlang`,
  },
  {
    tokenClass: 'ALL_DAY',
    entries: `keer_per_dag gemiste_oproepen onophoudelijk non-stop nonstop constant elk_uur ieder_uur dag_en_nacht bombardeert bestook* gebombardeerd tientallen honderden`,
  },
  {
    // What a person needs to be free.
    tokenClass: 'OWN',
    entries: `telefoon telefoons gsm mobiel mobieltje whatsapp appjes berichten instagram snapchat wachtwoord wachtwoorden pincode locatie simkaart laptop contacten digid paspoort id-kaart id papieren vbl sleutels sleutel pinpas pas bankpas* bankkaart medicijnen medicatie bril gehoorapparaat rollator krukken kleren post eten goud sieraden paspoorten telefoonnummer ondergoed kilometers bonnetjes`,
  },
  {
    tokenClass: 'SEIZE',
    entries: `afgepakt afpakt afpakken afgenomen afneemt ingenomen inneemt inlevert inleveren achtergehouden verstopt weggezet weggehaald bewaart kapotgeknipt opengeknipt verknipt kapotgemaakt vernield geblokkeerd gewist doorzoekt doorzocht controleert controleerde gecontroleerd checkt checkte gehackt leest las kijkt keek opent afgeven afstaan kluis doorgestuurd gekoppeld meekijkt meeleest ingehouden gehaald uitgelezen`,
  },
];
