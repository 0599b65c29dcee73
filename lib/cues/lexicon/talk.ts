import type { WordList } from '../engine/word-list.ts';

/** Talking, asking, telling, thinking together. */
export const talkWords: readonly WordList[] = [
  {
    tokenClass: 'TALKED',
    entries: `
      gesproken gepraat doorgepraat doorgesproken besproken doorgenomen bijgepraat nabesproken voorbesproken stilgestaan teruggekeken teruggeblikt gebabbeld gekletst gebrainstormd
      gesprek gesprekje gespreksonderwerp onderwerp thema spraken spreken spreek spreekt sprak praten praatte praatten praat besprak bespraken bespreken bespreek bespreekt doorspreken doorpraten doornemen namen_door nam_door nemen_door neem_door praatten_door
      gehad hadden had hebben_we_het hadden_het verkend verkennen verkenden geinventariseerd inventariseren inventarisatie uitgevraagd uitvragen nagegaan nagaan onderzocht onderzoeken
      in_kaart_gebracht in_kaart_brengen brachten_in_kaart ter_sprake aan_de_orde aan_bod op_tafel bespreekbaar nagedacht nadenken bedacht bedenken bekeken gekeken kijken keken`,
  },
  { tokenClass: 'HAD_IT', entries: `gehad hadden_het had_het hebben_het heb_het 't_gehad het_gehad het_hebben` },
  {
    tokenClass: 'ASKED',
    entries: `
      gevraagd vroeg vroegen vraag vragen vraagt doorgevraagd doorvragen vroeg_door navraag nagevraagd bevraagd uitgevraagd gepolst polste polsen geinformeerd informeerde stelde_de_vraag de_vraag de_vragen bedacht bedenken nadenken nagedacht nagegaan gekeken kijken keken uitgezocht uitzoeken verkend verkennen
      besproken doorgenomen doorgesproken bespreken bespraken gesproken gepraat stilgestaan geinventariseerd opgeschreven genoteerd op_papier opgeteld langsgelopen langsgegaan gehad hadden spraken praatten praten doornemen in_kaart overlegd afgesproken verdeeld vastgelegd`,
  },
  { tokenClass: 'QUESTION', entries: `gevraagd vroeg vroegen vraag vragen vraagt doorgevraagd doorvragen navraag gepolst polste geinformeerd informeerde de_vraag de_vragen` },
  {
    tokenClass: 'TOLD',
    entries: `vertelde vertelt vertellen verteld vertelden vertel begon_over kwam_los haalde_op herinneringen herinnering verhalen verhaal noemde noemt noemden genoemd noemen beschreef beschrijft benoemde benoemt benoemd schetste praatte praat`,
  },
  {
    tokenClass: 'LONG',
    entries: `uitgebreid lang langer uitvoerig veel honderduit vrijuit openhartig uur uurtje uren lange open mooi mooie trots warm warme liefdevol volop voor_het_eerst eindelijk vol verder nog mij me ons emotioneel onder_tranen huilend tranen alles`,
  },
  { tokenClass: 'NEXT_TIME', entries: `volgende_keer volgende_x volgende_week volgend_gesprek vlg_x vlg_keer vervolggesprek morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag binnenkort later straks ma di wo do vr komende_week overmorgen` },
  { tokenClass: 'ROUND', entries: `wie_wat wie_doet_wat wie_wat_doet taken_verdeeld taken_verdelen taakverdeling taken_zijn_verdeeld rooster_gemaakt verdeling_gemaakt rondje_wie wie_waarvoor wie_welke` },
  {
    tokenClass: 'CIRCLE',
    entries: `
      netwerk* sociaal_netwerk sociale_netwerk steunnetwerk steunsysteem *netwerk kring kringen omgeving naasten naaste naastbetrokkenen naastbetrokkene eigen_kring sociale_kring sociale_contacten sociale_relaties sociale_omgeving vriendenkring kennissenkring achterban
      contacten relaties steunfiguren steunfiguur mensen_om haar_mensen zijn_mensen haar_volk zijn_volk zijn_eigen_mensen eigen_mensen mensen_van_vroeger belangrijke_mensen belangrijke_anderen steunbronnen thuisfront lotgenoten sociale_steun vangnet`,
    except: 'netwerkkabel netwerkprobleem netwerkstoring netwerkborrel',
  },
];
