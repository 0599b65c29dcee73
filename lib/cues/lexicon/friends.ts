import type { WordList } from '../engine/word-list.ts';

/** Friends, fellow students and workers, fellow residents, neighbours. */
export const friendWords: readonly WordList[] = [
  {
    tokenClass: 'FRIEND',
    ring: 'friends',
    entries: `
      *vriend/*vrienden/*vriendje/*vriendjes/vriendengroep/vriendenkring/vriendenclub *vriendin/*vriendinnen/*vriendinnetje
      kameraad/kameraden makker/makkers maten/oude_maat/beste_maat/vaste_maat/zijn_maat/z'n_maat/zn_maat/mijn_maat/een_maat_van/een_oude_maat *matties/mattie gabber/gabbers bestie bff
      kennis/kennis_van/een_kennis/kennissen/kennisje/oude_bekende
      **genoot/**genote/**genoten celmaat 
      medebewoner/medebewo* medeclient/medeclient* 
      oud-collega/oud-collegas/oudcollega/ex-collega ploegmaat/ploegmaten 
      `,
    except: 'bevriend',
  },
  {
    tokenClass: 'NEIGHBOUR',
    ring: 'friends',
    entries: `
      buren/*buren/buur/buurtjes/gebuur/geburen *buurman *buurvrouw/buurvrouwen *buurmeisje *buurjongen/buurjongens buurkind/buurkinderen
      buurtbewoner/buurtbewo* `,
  },
];
