import type { WordList } from '../../engine/word-list.ts';

/** What is done to people, and what it leaves on them. */
export const actWords: readonly WordList[] = [
  {
    // Says violence by itself.
    tokenClass: 'HARM',
    entries: `mishandel* *mishandeling geweld gewelddadig* mept meppen gemept slaag afgetuigd afgeranseld toegetakeld losse_handjes wurg* gewurgd *wurging dichtgeknepen neergestoken steekpartij steekincident doodgestoken neergeschoten beschoten schietpartij doodslag vechtpartij kopstoot vuistslag gebalde verkracht* aangerand aanrand* vergiftig* in_elkaar_geslagen in_elkaar_getrapt in_elkaar_trappen in_elkaar_slaan door_elkaar_geschud bij_de_keel bij_haar_keel uitgedrukt brandstichting handgranaat doodgeslagen steekwond aangevallen te_lijf geschopt stompte gestompt bont_en_blauw vernederd verwaarloz* *verwaarlozing`,
  },
  {
    // Everyday verbs, violent when somebody is their object.
    tokenClass: 'HIT',
    entries: `sla slaat slaan sloeg geslagen trap trapt trapte getrapt schopt schopte knijpt kneep geknepen beet bijt gebeten krabt duwt duwde geduwd duwen duw sleurde gesleurd smeet gesmeten gestoken steekt stak spuugde greep gegrepen trok trekt getrokken gooide gooit gegooid klap klappen tik tikken tikt dreun schudt geschud vastgehouden afgespoten`,
  },
  {
    tokenClass: 'BODY',
    entries: `gezicht hoofd hals nek keel strot oog ogen oor wang kaak lip neus wenkbrauw jukbeen haren arm armen bovenarm* pols polsen handen vingers rug borst borsten ribben buik been benen tand tanden knieen`,
  },
  {
    tokenClass: 'MARK',
    entries: `blauwe_plek blauwe_plekken blauw_oog blauw striemen schrammen bloeduitstorting* *bloeding vingerafdrukken hechtingen gehecht genaaid gebroken breuk kneuzing* gekneusd brandplek* brandwond* littekens gezwollen dikke_lip lip_kapot gescheurde bloedneus bloed sjaal zonnebril make-up rolkraag hese doorligwonden uitgedroogd dichtgeslagen kapot letsel verwonding*`,
  },
  {
    tokenClass: 'WEAPON',
    entries: `mes keukenmes vuurwapen* pistool wapen wapens machete bijl hamer honkbalknuppel schroevendraaier schaar benzine riem pollepel slipper strijkijzer`,
  },
  {
    tokenClass: 'ABUSE',
    entries: `incest groom* betast* onzedelijk* ontucht naaktfoto's naaktplaatjes blote_foto's seksfilmpje aanraken aanraakt in_mijn_bed plassertje webcam uitkleden seks misbruik misbruikt spelletjes zit_aan zat_aan billen`,
  },
  {
    tokenClass: 'MENACE',
    entries: `bedreig* *bedreiging dreigbrief dreigbericht* dreigement* onder_dreiging chanteer* chantage afgeperst afpers* intimid* geintimideerd represaille* wraak* liquidatie* lesje_leren weet_te_vinden er_geweest vermoord* doodmaken doodslaan doodschieten doodsteken afmaken afmaakt kapotmaakt neersteken onder_de_grond in_de_fik in_brand kist kogel`,
  },
  { tokenClass: 'THREATEN', entries: `dreigt dreigde dreigen gedreigd dreigend dreiging zweert zwoer gezworen` },
  {
    tokenClass: 'STALK',
    entries: `stalk* gestalkt belaag* achtervolg* achternagezeten achterna opgewacht opwacht bespied* klemgereden lastiggevallen lastigvallen lastigvalt airtag tracker* peilbaken nepaccount* nepprofiel* stapvoets opsporen rondjes draaiende_motor deurklink gevolgd`,
  },
  {
    // Goes along with danger and with much else.
    tokenClass: 'FIERCE',
    entries: `agressie* schreeuw* geschreeuw gillend brult ontploft dronken uitgescholden slet hoer raak jaloers* stuk`,
  },
];
