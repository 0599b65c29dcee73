import type { WordList } from '../engine/word-list.ts';

/** Instruments that show a client's network. `KI` is also artificial intelligence: the rule sorts that out. */
export const toolWords: readonly WordList[] = [
  {
    tokenClass: 'TOOL',
    entries: `
      vip-kaart* vipkaart* vip_kaart *ecogram ecogram* eco-gram genogram* geno-gram sociogram* netwerkkaart* netwerk_kaart netwerkcirkel* netwerkanalyse netwerkschema netwerkoverzicht netwerkinventarisatie
      krachteninventarisatie* krachten-inventarisatie krachten_inventarisatie cirkel_van_naasten kring_van_naasten contactencirkel duplopoppetjes`,
  },
];
