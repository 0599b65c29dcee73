import type { WordList } from '../../engine/word-list.ts';

/** What is done to people, and what it leaves on them. */
export const actWords: readonly WordList[] = [
  {
    // Says violence by itself.
    tokenClass: 'HARM',
    entries: `mishandel* *mishandeling geweld gewelddadig* mept gemept slaag afgetuigd toegetakeld losse_handjes wurg* gewurgd *wurging dichtgeknepen neergestoken steekpartij doodgestoken beschoten schietpartij vechtpartij kopstoot vuistslag verkracht* aangerand aanrand* vergiftig* in_elkaar_geslagen in_elkaar_getrapt in_elkaar_slaan door_elkaar_geschud bij_de_keel bij_haar_keel uitgedrukt brandstichting handgranaat steekwond aangevallen te_lijf geschopt stompte gestompt bont_en_blauw vernederd *verwaarlozing`,
  },
  {
    // Everyday verbs, violent when somebody is their object.
    tokenClass: 'HIT',
    entries: `sla slaat slaan sloeg geslagen trapt trapte getrapt schopt schopte knijpt kneep geknepen beet bijt gebeten krabt duwt duwde geduwd duwen duw sleurde gesleurd smeet gesmeten gestoken steekt stak greep gegrepen trok trekt getrokken gooide gooit gegooid klap klappen tik tikken tikt dreun schudt vastgehouden`,
  },
  {
    tokenClass: 'BODY',
    entries: `gezicht hoofd hals nek keel strot oog ogen oor wang kaak lip neus wenkbrauw jukbeen haren arm armen bovenarm* pols polsen handen vingers rug borst borsten ribben buik been benen tand tanden knieen`,
  },
  {
    tokenClass: 'MARK',
    entries: `blauwe_plek blauwe_plekken blauw_oog blauw striemen schrammen bloeduitstorting* vingerafdrukken hechtingen gehecht gebroken breuk kneuzing* gekneusd brandplek* brandwond* littekens gezwollen dikke_lip gescheurde bloedneus bloed sjaal zonnebril make-up uitgedroogd dichtgeslagen kapot letsel verwonding*`,
  },
  {
    tokenClass: 'WEAPON',
    entries: `mes keukenmes vuurwapen* pistool wapen machete bijl hamer honkbalknuppel schaar benzine riem pollepel`,
  },
  {
    tokenClass: 'ABUSE',
    entries: `incest groom* betast* onzedelijk* ontucht naaktfoto's blote_foto's seksfilmpje aanraken aanraakt in_mijn_bed webcam uitkleden seks misbruik misbruikt spelletjes zit_aan zat_aan billen`,
  },
  {
    tokenClass: 'MENACE',
    entries: `bedreig* *bedreiging dreigbrief dreigbericht* dreigement* chanteer* chantage afgeperst afpers* intimid* geintimideerd represaille* wraak* liquidatie* lesje_leren er_geweest vermoord* doodmaken doodslaan doodschieten doodsteken afmaakt in_de_fik in_brand kogel`,
  },
  {
    tokenClass: 'THREATEN',
    entries: `dreigt dreigde dreigen gedreigd dreigend dreiging zweert zwoer gezworen`,
  },
  {
    tokenClass: 'STALK',
    entries: `stalk* gestalkt belaag* achtervolg* achternagezeten achterna opgewacht opwacht bespied* klemgereden lastiggevallen lastigvallen lastigvalt airtag tracker* stapvoets opsporen rondjes draaiende_motor gevolgd`,
  },
  {
    tokenClass: 'FIERCE',
    entries: `agressie* geschreeuw gillend ontploft dronken slet hoer jaloers* schreeuwt`,
  },
];
