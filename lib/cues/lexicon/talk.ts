import type { WordList } from '../engine/word-list.ts';

/** Talking, asking, telling, thinking together. */
export const talkWords: readonly WordList[] = [
  {
    tokenClass: 'TALKED',
    entries: `
      gesproken gepraat doorgepraat doorgesproken besproken doorgenomen bijgepraat nabesproken voorbesproken stilgestaan teruggekeken teruggeblikt gebabbeld gekletst gebrainstormd gefilosofeerd verder_gepraat
      gesprek gesprekje spraken spreken spreek spreekt sprak praten praatten praat praatte besprak bespraken bespreken bespreek bespreekt doorspreken doorpraten doornemen namen_door nam_door nemen_door neem_door praatten_door praten_door hadden_het had_het hebben_het heb_het 't_gehad het_gehad het_hebben het_gehad_over gehad
      verkend verkennen verkenden geinventariseerd inventariseren uitgevraagd uitvragen in_kaart_gebracht in_kaart_brengen brachten_in_kaart ter_sprake aan_de_orde aan_bod op_tafel bespreekbaar nagedacht nadenken`,
  },
  {
    // After these 'wie' asks about people.
    tokenClass: 'ASKED',
    entries: `
      gevraagd gevraagt vroeg vroegen vraag vragen vraagt doorgevraagd doorvragen navraag bevraagd uitgevraagd gepolst polste geinformeerd informeerde de_vraag bedacht bedenken nadenken nagedacht nagegaan nagaan gekeken kijken keken uitgezocht uitzoeken verkend verkennen onderzocht samen_bekeken bekeken
      besproken doorgenomen doorgesproken bespreken bespraken besprak gesproken gepraat stilgestaan geinventariseerd opgeschreven genoteerd op_papier opgeteld langsgelopen langsgegaan langs_gelopen langs_gegaan gehad spraken praatten praten doornemen in_kaart overlegd afgesproken verdeeld vastgelegd opgesomd op_een_rij op_een_rijtje`,
  },
  {
    tokenClass: 'QUESTION',
    entries: `gevraagd gevraagt vroeg vroegen vraag vragen vraagt doorgevraagd doorvragen gepolst geinformeerd informeerde de_vraag de_vragen`,
  },
  {
    tokenClass: 'TOLD',
    entries: `vertelde vertelt vertellen verteld vertelden vertel begon begint kwam_los haalde_op herinneringen herinnering verhalen verhaal beschreef beschrijft schetste praatte praat praten gepraat sprak spreekt`,
  },
  {
    tokenClass: 'LONG',
    entries: `uitgebreid lang langer uitvoerig veel honderduit vrijuit openhartig uur uurtje uren lange open mooi mooie trots warm warme liefdevol volop voor_het_eerst vol verder nog mij me ons tranen alles opnieuw uit_zichzelf spontaan weer vroeger even toen hoe`,
  },
  {
    tokenClass: 'NEXT_TIME',
    entries: `volgende_keer volgende_x volgende_week volgend_gesprek vlg_x vlg_keer vervolg morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag binnenkort later straks ma di wo do vr komende_week overmorgen`,
  },
  {
    tokenClass: 'ROUND',
    entries: `wie_doet_wat wie_wat_doet wie_wat taken_verdeeld taken_verdelen taakverdeling taken_zijn_verdeeld rooster_gemaakt rooster_opgesteld verdeling_gemaakt wie_waarvoor wie_welke wie_wanneer`,
  },
  {
    tokenClass: 'MEANS',
    entries: `betekent betekend betekende betekenen doet doen deed kan kunnen kon zou zouden is zijn was waren heeft hebben daarin bijdragen bijdraagt helpt helpen`,
  },
  {
    tokenClass: 'CIRCLE',
    entries: `
      netwerk* *netwerk sociaal_netwerk sociale_netwerk kring kringen omgeving *kring naasten naaste naastbetrokkenen naastbetrokkene sociale_contacten sociale_relaties sociale_omgeving achterban contacten relaties steunfiguren steunfiguur haar_mensen zijn_mensen z'n_mensen haar_volk zijn_volk eigen_mensen eigen_volk
      mensen_van_vroeger mensen_van_toen mensen_om mensen_rond belangrijke_mensen belangrijke_anderen belangrijke_personen steunbronnen sociale_steun vangnet entourage`,
    except:
      'netwerkkabel netwerkprobleem netwerkstoring netwerkborrel verkring kabelnetwerk wifinetwerk omkring',
  },
];
