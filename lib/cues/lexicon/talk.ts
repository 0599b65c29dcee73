import type { WordList } from '../engine/word-list.ts';

/** Talking, asking, telling, thinking together, and about whom. */
export const talkWords: readonly WordList[] = [
  {
    tokenClass: 'TALK',
    entries: `
      *gesproken *gepraat praat* praten bespr* *besproken spraken spreken spreek sprak gesprek* *genomen stilgestaan gehad hadden_het hebben_het
      *gevraagd vroeg* vraag* vragen gepolst geinformeerd *gegaan bedacht* nadenken overlegd gekeken kijken bekeken uitgezocht uitzoeken uitgeplozen *gelopen in_kaart op_papier lijst rondje opgeschreven genoteerd verdeeld op_een_rij*
      vertel* verteld* begon verhalen legde_uit ter_sprake op_tafel`,
  },
  {
    tokenClass: 'MEANS',
    entries: `betek* doet doen kan kunnen kon zou zouden is zijn was waren heeft hebben helpt`,
  },
  {
    tokenClass: 'CIRCLE',
    entries: `
      netwerk* *netwerk kring *kring omgeving leefwereld naasten naaste naastbetrokken* sociale_contacten sociale_relaties achterban steunfigu* steunsysteem haar_mensen zijn_mensen eigen_mensen
      mensen_van_vroeger mensen_om mensen_rond belangrijke_mensen belangrijke_anderen vangnet contactpersonen`,
    except:
      'netwerkkabel netwerkprobleem netwerkstoring netwerkborrel verkring kabelnetwerk wifinetwerk omkring',
  },
];
