import type { WordList } from '../../engine/word-list.ts';

/** How somebody is held: watched, forced, robbed of what makes a person free, used; and what keeps them silent. */
export const holdWords: readonly WordList[] = [
  {
    tokenClass: 'AFRAID',
    entries: `bang angst angstig* doodsbang doodsbenauwd durft durf durven vreest schrikt schrok schrikachtig trilt trilde trillen bibber* beefde beven als_de_dood paniek* gespannen onveilig* overstuur krimpt`,
  },
  {
    tokenClass: 'HUSH',
    entries: `fluister* zacht zachtjes stiekem zogenaamd geheim verzwijgt zwijgt niet_weten onder_vier_ogen vrijuit codewoord verstopt verborgen gewist keek_weg uit_het_zicht niet_bellen`,
  },
  { tokenClass: 'MAY', entries: `mag mogen mocht moet moest moeten laat liet` },
  {
    tokenClass: 'CONTROL',
    entries: `controleer* bepaalt verbiedt verboden bijhouden verantwoording kleineer* dwingend bonnetje* straf gehoorza* wachtwoord*`,
  },
  {
    tokenClass: 'OWN',
    entries: `telefoon mobiel appjes berichten digid paspoort paspoorten papieren documenten pasje sleutels huissleutel pinpas bankpas* pincode rekening loon krukken rollator kleren volmacht handtekening testament telefoons`,
  },
  {
    tokenClass: 'SEIZE',
    entries: `afgepakt afpakt afpakken afgenomen afneemt ingenomen inlever* bewaring kluis vernield checkt opent afgeven afdraagt houdt pakt pakken beheert leegtrek* kwijt weggooit`,
  },
  {
    tokenClass: 'COERCE',
    entries: `dwing* gedwongen dwang onder_druk moet_van moest_van tegen_haar_wil opgesloten opsluit* buitengesloten vastgezet vastgebonden gegijzeld ontvoer* knip buitenkant kelder hok`,
  },
  {
    tokenClass: 'TRAFFIC',
    entries: `loverboy* mensenhandel* smokkelaars uitbuit* uitgebuit pooier* prostitu* klanten dealen pakketjes bende zonder_loon op_zijn_naam op_haar_naam ind overtocht`,
  },
  {
    tokenClass: 'HONOUR',
    entries: `eerwraak eergerelateerd* uithuwelij* uitgehuwelijkt huwelijksdwang schande smet achterlating achtergelaten moet_trouwen verloofd bruiloft tickets familieraad uit_de_kast huwelijk`,
  },
  {
    // Those who protect, and what they lay down.
    tokenClass: 'PROTECT',
    entries: `*verbod aware* noodknop veilig_thuis vt meldcode vertrouwensarts vrouwenopvang *opvanglocatie blijfhuis schuiladres onderduik* ondergedoken afgescherm* geheim_adres stopgesprek enkelband slachtofferhulp zedenpolitie crisisp* crisisopvang nieuwe_identiteit gedragsaanwijzing veiligheidsplan letselschade* aandachtsfunctionaris`,
    except: 'rookverbod verbod',
  },
  {
    tokenClass: 'POLICE',
    entries: `politie wijkagent agenten aangifte recherche officier melding zorgmelding incident raad gezinsvoogd vonnis vrijlating`,
  },
  {
    tokenClass: 'FLIGHT',
    entries: `gevlucht vlucht halsoverkop onderdak slot naar_huis verblijft`,
  },
  {
    tokenClass: 'PLACE',
    entries: `deur voordeur school schoolplein plein poort raam portiek brievenbus ingang opvang auto motor bestelbus bushalte achterdeur`,
  },
  {
    tokenClass: 'AGAIN',
    entries: `steeds telkens iedere ineens opeens nachts dagelijks onophoudelijk`,
  },
  {
    tokenClass: 'LURK',
    entries: `staat stond stonden wacht wachtte rijdt reed`,
  },
];
