import type { WordList } from '../engine/word-list.ts';

/** Ties that hurt: quarrel, break, shame, distrust, guilt, strain. */
export const damageWords: readonly WordList[] = [
  {
    tokenClass: 'QUARREL',
    entries: `
      *ruzie/*ruzies ruzien ruzieden ruziet geruzied ruziemaken bonje heibel hommeles bekvechten geruzie *conflict/*conflicten onenigheid onenigheden onmin twist twisten mot gemot trammelant woordenwisseling aanvaring aanvaringen gekibbel kibbelen botsing botsingen botst botste botsen botsten gebotst clash clashen clasht clashte woorden_gehad gevochten vechtpartij *vechtpartij vechten vechtscheiding slaande_ruzie mekaar_in_de_haren elkaar_in_de_haren in_de_clinch overhoop
      vete brouille gebrouilleerd op_gespannen_voet spanning_tussen spanning_met spanning_in spanningen gespannen stroef stroeve stroever stroefjes moeizaam moeizame moeizamer verstoord verstoorde verstoring vertroebeld bekoeld bekoelde verzuurd verzuurde verziekt getroebleerd ontwricht ontspoord verhit kwaad_op boos_op pisnijdig woedend woest razend pissig kwade_woorden boze_woorden rancune wrok wrokkig verbitterd oud_zeer kwaad_bloed haat haten haatte haatdragend haatappjes *verwijt/*verwijten verweten verwijtend uitgevallen_tegen uitvallen_tegen tekeer geschreeuw schreeuwt schreeuwde gescheld scheldt schold scheldpartij uitgescholden uitscheldt tirade escalatie escaleert escaleerde geescaleerd uit_de_hand vuist op_de_vuist sarren getreiter treitert treiterde pest pestte pesten gepest botert_het_niet botert_niet miserie op_de_zenuwen door_één_deur door_een_deur water_en_vuur kat_en_hond onder_ogen knallen_ze knalt_het knalde_het hoog_opgelopen loopt_hoog_op liep_hoog_op ups_en_downs`,
    except: 'gewoonterechtsconflict',
  },
  {
    // Not getting on, keeping down, leaving.
    tokenClass: 'RIFT',
    entries: `
      bij_hem_weg bij_haar_weg weg_bij liep_bij trekt_zich_terug trok_zich_terug overweg door_één_deur maakt_hem_zwart maakt_haar_zwart zwartmaken zwart_te_maken klein_houdt houdt_haar_klein houdt_hem_klein keurt_af keuren_af keurde_af keuren_haar keurt_haar niet_in_huis klikt_niet klikt_het_niet klikte_niet klikte_het_niet is_het_zat zijn_het_zat was_het_zat handen_van_af handen_van_hem pushen pusht pushten onder_druk_zetten zet_hem_onder_druk schreeuwden schreeuwen schreeuwt schreeuwde uitlacht lacht_hem_uit lachte_hem_uit lacht_haar_uit niet_terugbetaald betaalt_niet_terug betaalde_niet_terug nooit_terugbetaald afperst de_schuld_geeft geeft_hem_de_schuld geeft_haar_de_schuld gaf_hem_de_schuld de_rug_toe rug_toegekeerd de_rug_toegekeerd nooit_goed_genoeg niet_goed_genoeg schaamt_zich_voor_hem schaamt_zich_voor_haar wil_niets_met wil_niks_met niets_met_hem niks_met_hem niets_met_haar niks_met_haar slecht_contact moeilijk_contact moeizaam_contact weinig_contact nauwelijks_contact geen_band op_afstand afstandelijk vervreemding kilte ijzig doodstil dood_verklaard doodverklaard niet_aan_kijkt keek_hem_niet_aan kijkt_haar_niet_aan onteigend bedreigd bespuugd gekrenkte gebroken_vertrouwen loyaliteitsconflict tussen_twee_vuren partij_kiezen kiest_partij oorlog langs_elkaar_heen hoorn_op_de_haak telefoon_neergelegd hangt_iets_tussen spijt_van spijt_tegenover`,
  },
  {
    tokenClass: 'BROKEN',
    entries: `
      verbroken breuk verwaterd verwaterde verstoten verstoot onterfd eruit_gezet eruitgezet uitgezet uit_huis_gezet buiten_gezet buitengezet op_straat_gezet buitengegooid eruit_gegooid eruit_geschopt eruit_getrapt buitengesmeten weggestuurd weggejaagd de_deur_gewezen deur_gewezen in_de_steek laten_vallen laten_stikken laten_zitten afgewezen afwijzing afgekeerd keerde_zich_af keert_zich_af afgeschreven genegeerd negeert negeerde doodgezwegen zwijgt_hem_dood geblokkeerd blokkeert uit_elkaar_gegaan losgelaten weggelopen_van vervreemd verwijderd_geraakt uit_elkaar_gegroeid
      niet_meer_welkom niet_welkom nooit_meer_welkom geen_contact nooit_meer_contact geen_contact_meer contact_kwijt contactbreuk radiostilte uit_het_oog uit_beeld kwijtgeraakt haar_kwijt hem_kwijt hen_kwijt iedereen_kwijt verloren uitgekotst verraden verraad bedrogen bedriegt belazerd voorgelogen gelogen liegt teleurstelt teleurstel teleurstelling stelt_teleur gekwetst kwetst kwetste kwetsend gekrenkt krenkt gekleineerd kleineert kleineerde vernederd vernedert vernederde vergeeft vergaf vergeven vergeving niet_vergeven uit_de_weg ontloopt ontwijkt ontwijken ontweek ontlopen mijdt meed mijden vermijdt vermeed afgezworen gemeden uitgespeeld`,
  },
  {
    tokenClass: 'SHAME',
    entries: `schaamt schaamde schamen schaam geschaamd schaamte beschaamd schande schandvlek schuldig schuldgevoel schuldgevoelens gezichtsverlies wroeging te_schande eerloos te_veel_tot_last tot_last last_te_zijn mislukking mislukte zwarte_schaap eigen_schuld zelf_verpest verpest verbruid`,
  },
  {
    tokenClass: 'DISTRUST',
    entries: `wantrouwt wantrouwde wantrouwen wantrouwig vertrouwensbreuk geen_vertrouwen vertrouwen_kwijt achterdochtig achterdocht argwaan argwanend jaloers jaloezie manipulatief manipuleert manipuleerde misbruikt buit_uit uitgebuit uitbuit claimt claimend bemoeizuchtig beknelt benauwt slechte_invloed foute_vrienden verkeerde_vrienden foute verkeerde meesleept meegesleept sleuren_hem mee_de_goot trekken_hem trekt_hem trekken_haar toxisch giftig parasiteert profiteert profiteren gebruikt_hem gebruikt_haar opgelicht licht_op steelt stal gestolen besteelt bestolen leegtrekt leeggetrokken`,
  },
  {
    tokenClass: 'REPAIR',
    entries: `herstellen herstel hersteld goedmaken goed_te_maken goedgemaakt verzoening verzoenen verzoend bijgelegd bij_te_leggen bijleggen uitgepraat uitpraten uitgesproken weer_contact excuses sorry_gezegd sorry vrede_gesloten strijdbijl ontdooid ontdooit herstelgesprek toenadering`,
  },
  {
    tokenClass: 'TIE',
    entries: `contact band relatie verhouding vriendschap verstandhouding omgang communicatie huwelijk klik`,
  },
];
