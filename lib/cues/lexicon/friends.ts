import type { WordList } from '../engine/word-list.ts';

/** Friends, fellow students and workers, fellow residents, neighbours. */
export const friendWords: readonly WordList[] = [
  {
    tokenClass: 'FRIEND',
    ring: 'friends',
    entries: `
      *vriend/*vrienden/*vriendje/*vriendjes/vriendengroep/vriendenkring/vriendenclub *vriendin/*vriendinnen/*vriendinnetje
      kameraad/kameraden makker/makkers maten/oude_maat/beste_maat/vaste_maat/zijn_maat/z'n_maat/zn_maat/mijn_maat/een_maat_van/een_oude_maat *matties/mattie gabber/gabbers homies bestie bff
      kennis/kennis_van/een_kennis/kennissen/kennisje/oude_bekende
      klasgenoot/klasgeno* oud-klasgenoot/oud-klasgenote schoolgenoot/schoolgeno* studiegenoot/studiegeno* medestudent/medestudent* huisgenoot/huisgeno* ex-huisgenoot kamergenoot/kamergeno* celgenoot/celgeno*/celmaat flatgenoot/flatgeno* groepsgenoot/groepsgeno*
      medebewoner/medebewo* medeclient/medeclient* medecursist/medecursist* lotgenoot lotgenoten lotgenote medegedetineerde
      oud-collega/oud-collegas/oudcollega/ex-collega werkmaat ploegmaat/ploegmaten ploeggenoot/ploeggenoten straatmaat jeugdmaat/jeugdmaten
      jeugdliefde scharrel landgenoot/landgeno* dorpsgenoot/dorpsgeno*`,
    except: 'bevriend',
  },
  {
    tokenClass: 'NEIGHBOUR',
    ring: 'friends',
    entries: `
      buren/*buren/buur/buurtjes/gebuur/geburen *buurman *buurvrouw/buurvrouwen *buurmeisje *buurjongen/buurjongens buurkind/buurkinderen
      buurtgenoot/buurtgeno* buurtbewoner/buurtbewo* galerijgenoot portiekgenoot/portiekgeno* straatgenoot/straatgeno*`,
  },
];
