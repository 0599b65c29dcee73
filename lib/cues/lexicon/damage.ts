import type { WordList } from '../engine/word-list.ts';

/** Ties that hurt: quarrel, break, shame, distrust, guilt, strain. */
export const damageWords: readonly WordList[] = [
  {
    tokenClass: 'QUARREL',
    entries: `
      *ruzie/*ruzies ruzien ruzieden ruziet geruzied ruziemaken bonje heibel hommeles bekvechten geruzie *conflict/*conflicten onenigheid onenigheden onmin twist twisten mot gemot trammelant woordenwisseling aanvaring aanvaringen gekibbel kibbelen botsing botsingen botst botste botsen botsten gebotst clash clashen clasht clashte woorden_gehad gevochten vechtpartij *vechtpartij vechten vechtscheiding slaande_ruzie mekaar_in_de_haren elkaar_in_de_haren in_de_clinch overhoop
      vete brouille gebrouilleerd op_gespannen_voet spanning spanningen gespannen stroef stroeve stroever stroefjes moeizaam moeizame moeizamer verstoord verstoorde verstoring vertroebeld bekoeld bekoelde verzuurd verzuurde verziekt getroebleerd ontwricht ontspoord verhit kwaad_op boos_op pisnijdig woedend woest razend pissig kwade_woorden boze_woorden rancune wrok wrokkig verbitterd oud_zeer kwaad_bloed haat haten haatte haatdragend haatappjes *verwijt/*verwijten verweten verwijtend uitgevallen_tegen uitvallen_tegen tekeer geschreeuw schreeuwt schreeuwde gescheld scheldt schold scheldpartij uitgescholden uitscheldt tirade escalatie escaleert escaleerde geescaleerd uit_de_hand vuist op_de_vuist sarren getreiter treitert treiterde pest pestte pesten gepest`,
    except: 'gewoonterechtsconflict',
  },
  {
    tokenClass: 'BROKEN',
    entries: `
      verbroken gebroken_met gebroken breuk breken brak brak_met breekt verwaterd verwaterde verwaterd verstoten verstoot onterfd eruit_gezet eruitgezet uitgezet uit_huis_gezet buiten_gezet buitengezet op_straat_gezet buitengegooid eruit_gegooid eruit_geschopt eruit_getrapt buitengesmeten weggestuurd weggejaagd de_deur_gewezen deur_gewezen in_de_steek laten_vallen laten_stikken laten_zitten afgewezen afwijzing afgekeerd keerde_zich_af keert_zich_af afgeschreven genegeerd negeert negeerde doodgezwegen zwijgt_hem_dood geblokkeerd blokkeert uit_elkaar_gegaan losgelaten weggelopen_van vervreemd verwijderd_geraakt uit_elkaar_gegroeid
      niet_meer_welkom niet_welkom nooit_meer_welkom geen_contact nooit_meer_contact geen_contact_meer contact_kwijt contactbreuk radiostilte uit_het_oog uit_beeld kwijtgeraakt haar_kwijt hem_kwijt hen_kwijt iedereen_kwijt verloren uitgekotst verraden verraad bedrogen bedriegt belazerd voorgelogen gelogen liegt teleurgesteld teleurstelt teleurstel teleurstelling stelt_teleur gekwetst kwetst kwetste kwetsend gekrenkt krenkt gekleineerd kleineert kleineerde vernederd vernedert vernederde vergeeft vergaf vergeven vergeving niet_vergeven uit_de_weg ontloopt ontwijkt ontwijken ontweek ontlopen mijdt meed mijden vermijdt vermeed afgezworen gemeden uitgespeeld`,
  },
  { tokenClass: 'SHAME', entries: `schaamt schaamde schamen schaam geschaamd schaamte beschaamd schande schandvlek schuldig schuldgevoel schuldgevoelens gezichtsverlies wroeging te_schande eerloos te_veel_tot_last tot_last last_te_zijn mislukking mislukte zwarte_schaap eigen_schuld zelf_verpest verpest verbruid` },
  { tokenClass: 'DISTRUST', entries: `wantrouwt wantrouwde wantrouwen wantrouwig vertrouwensbreuk geen_vertrouwen vertrouwen_kwijt achterdochtig achterdocht argwaan argwanend jaloers jaloezie manipulatief manipuleert manipuleerde misbruikt buit_uit uitgebuit uitbuit claimt claimend bemoeizuchtig beknelt benauwt slechte_invloed foute_vrienden verkeerde_vrienden foute verkeerde meesleept meegesleept sleuren_hem mee_de_goot trekken_hem trekt_hem trekken_haar toxisch giftig parasiteert profiteert profiteren gebruikt_hem gebruikt_haar steelt stal gestolen besteelt bestolen leegtrekt leeggetrokken` },
  { tokenClass: 'REPAIR', entries: `herstellen herstel hersteld goedmaken goed_te_maken goedgemaakt verzoening verzoenen verzoend bijgelegd bij_te_leggen bijleggen uitgepraat uitpraten uitgesproken weer_contact excuses sorry_gezegd sorry vrede strijdbijl ontdooid ontdooit herstelgesprek toenadering` },
  { tokenClass: 'TIE', entries: `contact band relatie verhouding vriendschap verstandhouding omgang communicatie huwelijk klik` },
];
