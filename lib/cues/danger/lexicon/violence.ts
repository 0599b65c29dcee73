import type { WordList } from '../../engine/word-list.ts';

/** Violence to the body: words that say it by themselves, verbs that say it with somebody beside them, marks, weapons. */
export const violenceWords: readonly WordList[] = [
  {
    tokenClass: 'HARM',
    entries: `
      mishandel* *mishandeling geweld *geweld gewelddadig* geweldpleging geweldsincident* geweldsrelatie geweldsspiraal hg
      mept mepte mepten gemept meppen rammel aframmeling afgetuigd aftuigt aftuigde aftuigen afgeranseld ranselt toegetakeld afgerost afrossing bont_en_blauw pak_slaag pak_slaege klappen_gekregen klappen_krijgt losse_handjes losse_handen losse_vuisten lossen_hand handtastelijk*
      wurg* gewurgd *wurging verwurg* keelgreep dichtgekneep dichtgeknepen knevel*
      doodgestoken neergestoken neersteekt neerstak steekpartij* steekincident* neergeschoten beschoten schietpartij* schietincident* doodslag moordpoging* femicide gezinsdrama
      vechtpartij* vechtrelatie gevochten kopstoot kopstoten vuistslag* oplawaai muilpeer patat_verkocht klets_gegeven
      verkracht* aangerand aanrand* molest* gemolesteerd
      brandstichting benzine molotov* zuuraanval kort_en_klein letselrapportage letselverklaring forensisch forensische verminkt steekwond* schotwond*`,
    except: 'natuurgeweld',
  },
  {
    // Everyday verbs, violent when somebody is their object.
    tokenClass: 'HIT',
    entries: `
      sla slaat slaan sloeg sloegen geslagen ramt ramde geramd trapt trapte trapten getrapt schopt schopte schopten geschopt schoppen stomp stompt stompte stompten gestompt stompen
      knijpt kneep knepen geknepen knijpen beet bijt gebeten krabt krabde gekrabd duw duwt duwde duwden geduwd duwen omvergeduwd stoot stootte sleurt sleurde sleurden gesleurd sleuren smijt smeet smeten gesmeten
      steekt stak gestoken rukt rukte gerukt schudt schudde geschud spuugt spuugde gespuugd bespuugd beukt beukte gebeukt vastgegrepen greep gegrepen grijpt`,
  },
  {
    // Done to somebody with the hands; with 'elkaar' a fight.
    tokenClass: 'BEATEN',
    entries: `in_elkaar_geslagen in_elkaar_getrapt in_elkaar_geramd in_elkaar_gemept in_elkaar_slaan in_elkaar_slaat in_elkaar_sloeg in_elkaar_getremd in_mekaar_geslagen aangevallen aangevlogen toegeslagen tegen_de_grond tegen_de_muur naar_de_keel bij_de_keel naar_haar_keel bij_haar_keel bij_mijn_keel naar_mijn_keel om_mijn_nek om_haar_keel om_mijn_keel op_haar_gezicht op_zijn_gezicht op_mijn_bek op_haar_bek op_zijn_bek op_d'r_bek op_m'n_bek om_de_oren om_mijn_oren om_haar_oren`,
  },
  {
    tokenClass: 'MARK',
    entries: `
      blauwe_plek blauwe_plekken blauwe_plekjes blauwe_plekje blauwe_vlek blauwe_vlekken blauwe_arm blauwe_armen blauw_oog blauwe_ogen blauwe_wang blauwe_kaak bloeduitstorting* striem striemen wurgstrepen wurgsporen brandplek* brandwondje* sigarettenafdruk sigarettenpeuk* schaafwond* schram schrammen kneuzing* gekneusde_rib gekneusde_ribben gebroken_rib gebroken_ribben gebroken_neus gebroken_kaak dikke_lip dikke_wang dik_oog dichte_oog gescheurde_lip kapotte_lip bloedlip bloedneus bebloed* bloedende_neus gezwollen_oog gezwollen_wang gezwollen_lip handafdruk* vingerafdruk* rode_plek rode_plekken rode_strepen rode_vlekken beurse bijtwond* bijtafdruk letsel* verwonding* hematoom hematomen plukken_haar pluk_haar gescheurd_trommelvlies oogkas kapotte_neus`,
  },
  {
    // What is said of a mark to turn the question away.
    tokenClass: 'EXCUSE',
    entries: `
      kastje keukenkastje kastdeur kast deur deurpost deurkruk deurklink tafelrand gestoten aangelopen tegengelopen van_de_trap uitgegleden gestruikeld gevallen onhandig* klungelig ongelukje niks_aan_de_hand stelt_niks_voor geen_verklaring geen_uitleg past_niet_bij passen_niet_bij ontwijkend ontwijkt wisselend wisselende fantasie`,
  },
  {
    tokenClass: 'WEAPON',
    entries: `
      mes messen keukenmes broodmes vleesmes vlindermes stiletto dolk machete kapmes bijl pistool vuurwapen* wapen wapens revolver geweer nepwapen alarmpistool taser boksbeugel ploertendoder wapenstok honkbalknuppel knuppel koevoet handgranaat explosief explosieven munitie kogels riem broekriem ceintuur mattenklopper pollepel`,
    except: 'vuurwapenhandel',
  },
];
