import type { WordList } from '../engine/word-list.ts';

/** Instruments that show a client's network. `KI` is also artificial intelligence: the rule sorts that out. */
export const toolWords: readonly WordList[] = [
  {
    tokenClass: 'TOOL',
    entries: `
      vip-kaart* vipkaart* vip_kaart *ecogram ecogram* eco-gram genogram* geno-gram sociogram* socio-gram netwerkkaart* netwerk_kaart netwerkcirkel* netwerk_cirkel netwerkanalyse netwerkschema netwerkoverzicht netwerktekening netwerkinventarisatie
      krachteninventarisatie* krachten-inventarisatie krachten_inventarisatie krachtenkaart cirkel_van_naasten kring_van_naasten naastencirkel contactencirkel relatiecirkel steuncirkel duplopoppetjes`,
  },
];
