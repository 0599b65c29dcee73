import type { WordList } from '../engine/word-list.ts';

/** Talking, asking, telling, thinking together, and about whom. */
export const talkWords: readonly WordList[] = [
  {
    tokenClass: 'TALK',
    entries: `
      *gesproken *gepraat praat* praten bespr* *besproken doorspreken spraken spreken spreek sprak spreekt gesprek* doorgenomen doornemen overliepen stilgestaan gehad hadden_het hebben_het
      *gevraagd vroeg* vraag* vragen doorvragen bevraagd gepolst geinformeerd nagegaan nagaan bedacht* bedenken overdacht nadenken nagedacht overlegd overwogen verkend* verkennen geinventariseerd gekeken kijken bekeken uitgezocht uitzoeken uitgeplozen uitpluizen langsgelopen langsgegaan langs_gegaan nagelopen in_kaart op_papier lijst rondje opgeschreven genoteerd opgeteld verdeeld op_een_rij op_een_rijtje loep
      vertel* verteld* begon beschre* verhaalde herinnering* verhalen legde_uit ter_sprake op_tafel`,
  },
  {
    tokenClass: 'LONG',
    entries: `uitgebreid lang langer uitvoerig ruim veel honderduit vrijuit openhartig uur uurtje uren mooi mooie trots warm verder voor_het_eerst spontaan vroeger opnieuw`,
  },
  {
    tokenClass: 'MEANS',
    entries: `betek* doet doen deed kan kunnen kon zou zouden is zijn was waren heeft hebben bijdra* helpt helpen`,
  },
  {
    tokenClass: 'CIRCLE',
    entries: `
      netwerk* *netwerk kring kringen omgeving leefwereld *kring naasten naaste naastbetrokken* sociale_contacten sociale_relaties achterban steunfiguren steunfiguur steunsysteem haar_mensen zijn_mensen eigen_mensen eigen_volk
      mensen_van_vroeger mensen_om mensen_rond belangrijke_mensen belangrijke_anderen belangrijke_personen steunbronnen vangnet contactpersonen`,
    except: 'netwerkkabel netwerkprobleem netwerkstoring netwerkborrel verkring kabelnetwerk wifinetwerk omkring',
  },
];
