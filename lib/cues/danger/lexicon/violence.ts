import type { WordList } from '../../engine/word-list.ts';

/** Violence to the body: words that say it by themselves, verbs that say it with somebody beside them, marks, weapons. */
export const violenceWords: readonly WordList[] = [
  {
    tokenClass: 'HARM',
    entries: `
      mishandel* *mishandeling geweld *geweld gewelddadig* geweldsincident* geweldsrelatie mept mepte gemept meppen rammel pak_slaag aframmeling afgetuigd aftuigt afgeranseld toegetakeld verwaarloosd verwaarloost *verwaarlozing afgerost bont_en_blauw losse_handjes losse_handen losse_vuisten handtastelijk*
      wurg* gewurgd *wurging verwurg* dichtgeknepen doodgestoken neergestoken steekpartij* steekpoging* steekincident* neergeschoten beschoten schietpartij* doodslag moordpoging* femicide vechtpartij* gevochten kopstoot vuistslag* oplawaai muilpeer patat_verkocht verkracht* aangerand aanrand* vergiftig* stukgetrapt stukgeslagen stukgegooid kapotgetrapt brandstichting afgebrand beklad gekalkt benzine molotov* kort_en_klein forensisch* verminkt steekwond* kaalgeschoren
      in_elkaar_geslagen in_elkaar_getrapt in_elkaar_geramd in_elkaar_slaan in_elkaar_slaat in_elkaar_sloeg aangevallen aangevlogen tegen_de_grond bij_de_keel bij_haar_keel bij_mijn_keel om_mijn_nek om_haar_keel om_mijn_keel op_haar_gezicht op_zijn_gezicht op_mijn_bek op_haar_bek op_zijn_bek om_de_oren om_haar_oren uit_de_hand_gelopen liep_uit_de_hand buiten_westen afranselen optater opdoffer watjekou rammeling pandoering pak_ransel handgemeen slagen_en_verwondingen ifg knock-out kwade_dronk kwaaie_dronk door_het_lint uit_zijn_plaat buiten_zinnen kort_lontje losse_hand erop_los uithaalt_naar haalde_uit_naar fysiek_geworden fysiek_wordt klop_gekregen klop_krijgt spiegelneus`,
    except: 'natuurgeweld',
  },
  {
    // Everyday verbs, violent when somebody is their object.
    tokenClass: 'HIT',
    entries: `sla slaat slaan sloeg sloegen geslagen ramt ramde trapt trapte getrapt schopt schopte geschopt schoppen stompt stompte gestompt knijpt kneep geknepen knijpen beet bijt gebeten krabt gekrabd duwt duwde duwden geduwd duwen stoot stootte sleurt sleurde gesleurd smijt smeet gesmeten gestoken rukt rukte spuugt spuugde gespuugd bespuugd beukt beukte vastgegrepen greep grijpt vechten vecht intrapte intrapt tuchtigt`,
  },
  {
    tokenClass: 'STRUCK',
    entries: `geslagen getrapt geschopt gestompt geduwd geknepen gesleurd gestoken bespuugd vastgegrepen gesmeten gegooid getrokken gebeukt`,
  },
  {
    tokenClass: 'THROW',
    entries: `gooit gooide gooiden gooien gegooid smeet smijt gesmeten smijten vliegen vlogen vliegt`,
  },
  {
    tokenClass: 'BLOW',
    entries: `klap klappen tik schop schoppen hengst dreun peer mot lel oorvijg stomp pets mep riem slipper`,
  },
  {
    tokenClass: 'SOUND',
    entries: `gegil geschreeuw gebonk gehuil gekrijs hulpgeroep smeekt smeken gillen schreeuwen geschreeuwd huilen snikken roepen`,
  },
  {
    tokenClass: 'MARK',
    entries: `blauwe_plek blauwe_plekken blauwe_plekjes blauwe_vlek blauwe_vlekken blauw_oog bloeduitstorting* striem striemen wurgstrepen brandplek* brandwond* brandwonden sigarettenafdruk sigarettenpeuk* schram schrammen kneuzing* gebroken_rib gebroken_ribben gekneusde_ribben gebroken_sleutelbeen gebroken_neus gebroken_kaak dikke_lip bloedneus bloedlip bebloed* bloedende_neus *afdrukken handafdruk rode_plek rode_plekken rode_strepen beurse bijtwond* letsel* verwonding* hematoom hematomen paarse_plek gele_plek ronde_littekens scheur_in`,
    except: 'vingerafdrukken',
  },
  {
    tokenClass: 'GUN',
    entries: `pistool vuurwapen* wapen wapens revolver geweer nepwapen machete kapmes stiletto vlindermes boksbeugel ploertendoder wapenstok honkbalknuppel knuppel handgranaat explosief munitie kogels taser`,
  },
  {
    tokenClass: 'KNIFE',
    entries: `mes messen keukenmes broodmes bijl hamer schaar koevoet schroevendraaier`,
  },
];
