import type { WordList } from '../engine/word-list.ts';

/** Ties that hurt: quarrel, break, shame, distrust, guilt, strain. */
export const damageWords: readonly WordList[] = [
  {
    tokenClass: 'QUARREL',
    entries: `
      *ruzie ruzies ruzien ruzieden ruziet geruzied conflict conflicten *conflict onenigheid onmin twist bonje heibel bonje mot stront hommeles woordenwisseling aanvaring gekibbel botsing botst botste botsen botsten gebotst clash onenigheden slaande_ruzie knallende_ruzie bekvechten gevochten vechtpartij vechten vechtscheiding
      vete brouille gebrouilleerd in_onmin overhoop op_gespannen_voet spanning spanningen gespannen stroef stroeve stroever moeizaam moeizame verstoord verstoorde verstoring vertroebeld bekoeld verzuurd verziekt getroebleerd beschadigd beschadigde explosief verhit kwaad_op boos_op woedend_op woest_op razend_op rancune wrok wrokkig verbitterd oud_zeer zeer kwaad_bloed haat haten haatte haat_en_nijd haat-liefde haatappjes verwijt verwijten verweten verwijt_hem verwijt_haar`,
  },
  {
    tokenClass: 'BROKEN',
    entries: `
      verbroken gebroken breuk breken brak gebroken_met brak_met gebrouilleerd verwaterd verstoten verstoot onterfd eruit_gezet eruitgezet uit_huis_gezet buiten_gezet op_straat_gezet buitengegooid eruit_gegooid weggestuurd weggejaagd deur_gewezen verlaten in_de_steek laten_vallen laten_stikken afgewezen afwijzing afgekeerd keerde_zich_af afgeschreven genegeerd negeert negeerde geblokkeerd blokkeert uit_elkaar losgelaten
      niet_meer_welkom niet_welkom geen_contact nooit_meer_contact geen_contact_meer contact_kwijt uit_het_oog uit_beeld kwijtgeraakt verstoorde_relatie uitgescholden uitgekotst verraden verraad bedrogen bedriegt belazerd voorgelogen gelogen teleurgesteld teleurstelt stelt_teleur teleurstelling gekwetst kwetst kwetste kwetsend gekrenkt gekleineerd kleineert kleineerde vernederd vernedert vernederde vergeeft vergeven vergeving niet_vergeven`,
  },
  { tokenClass: 'SHAME', entries: `schaamt schaamde schamen schaam geschaamd schaamte beschaamd schande schuldig schuldgevoel schuldgevoelens schuldbewust eerverlies gezichtsverlies spijt wroeging te_schande` },
  { tokenClass: 'DISTRUST', entries: `wantrouwt wantrouwde wantrouwen wantrouwig vertrouwt_niet vertrouwt_hem_niet vertrouwt_haar_niet niet_te_vertrouwen niet_meer_vertrouwt vertrouwen_kwijt vertrouwen_geschaad vertrouwen_beschaamd vertrouwensbreuk geen_vertrouwen achterdochtig argwaan argwanend jaloers jaloezie manipulatief manipuleert misbruikt buit_uit uitgebuit claimt claimend bemoeizuchtig beknelt benauwt` },
  { tokenClass: 'REPAIR', entries: `herstellen herstel hersteld goedmaken goed_te_maken goedgemaakt verzoening verzoenen verzoend bijgelegd bijleggen uitgepraat uitpraten uitgesproken weer_contact weer_on_speaking excuses sorry brug_slaan vrede_gesloten strijdbijl ontdooid ontdooit herstelgesprek bemiddeling mediation` },
  { tokenClass: 'TIE', entries: `contact band relatie verhouding vriendschap verstandhouding omgang sfeer communicatie vertrouwensband huwelijk` },
  { tokenClass: 'LONG_AGO', entries: `jaren jaar maanden maand weken sinds al tijd nooit_meer niet_meer` },
];
