import type { WordList } from '../engine/word-list.ts';

/** Instruments that show a client's network. `KI` is also artificial intelligence: the rule sorts that out. */
export const toolWords: readonly WordList[] = [
  {
    tokenClass: 'TOOL',
    entries: `
      vip-kaart/vip-kaarten/vipkaart/vipkaarten/vip-kaartje/vip_kaart
      ecogram* eco-gram eco_gram genogram* geno-gram sociogram* socio-gram
      netwerkkaart* netwerk_kaart netwerkcirkel* netwerk_cirkel netwerkanalyse netwerkschema netwerkoverzicht netwerktekening netwerkinventarisatie netwerkposter netwerkweb netwerkspel sociale_netwerkkaart
      krachteninventarisatie* krachten-inventarisatie krachten_inventarisatie krachtinventarisatie krachteninterview krachtenkaart
      cirkel_van_naasten naastencirkel contactencirkel contactcirkel kring_van_naasten kringenkaart relatiecirkel steuncirkel duplopoppetjes`,
  },
];
