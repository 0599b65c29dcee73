import type { WordList } from '../engine/word-list.ts';

/** Friends, fellow students and workers, fellow residents, neighbours. */
export const friendWords: readonly WordList[] = [
  {
    tokenClass: 'FRIEND',
    ring: 'friends',
    entries: `
      *vriend/*vrienden/*vriendje/*vriendjes/vriendengroep/vriendenploeg/vriendenkring/vriendenclub *vriendin/*vriendinnen/*vriendinnetje/*vriendinnetjes
      kameraad/kameraden makker/makkers maten/oude_maat/beste_maat/vaste_maat/zijn_maat/z'n_maat/zn_maat/een_maat_van/een_oude_maat/mijn_maat/je_maat *matties/mattie gabber/gabbers homie/homies bestie/besties/bff
      kennis_van/een_kennis/kennissen/kennisje/kennissenkring goede_bekende/oude_bekende
      klasgenoot/klasgenoten/klasgenote/klasgenootje/klasgenootjes/oud-klasgenoot/oud-klasgenote/schoolgenoot medestudent/medestudente/medestudenten studiegenoot/studiegenote/studiegenoten jaargenoot/jaargenote
      huisgenoot/huisgenoten/huisgenote/ex-huisgenoot/oud-huisgenoot kamergenoot/kamergenote/kamergenoten celgenoot/celmaat/celmaten flatgenoot/flatgenoten woongenoot groepsgenoot/groepsgenoten
      medebewoner/medebewoners/medebewoonster/medebewoonsters medeclient/medeclienten medecursist/medecursisten lotgenoot/lotgenoten/lotgenote medegedetineerde
      oud-collega/oud-collega's/oud-collegas/oudcollega/ex-collega/ex-collega's werkmaat/werkmaten straatmaat/straatmaten drinkmaat jeugdmaat/jeugdmaten ploegmaat/ploegmaten/ploeggenoot/ploeggenoten
      jeugdliefde scharrel landgenoot/landgenoten/landgenote dorpsgenoot/dorpsgenoten reisgenoot/reisgenote`,
    except: 'bevriend',
  },
  {
    tokenClass: 'NEIGHBOUR',
    ring: 'friends',
    entries: `
      buren/buur/buurtjes/gebuur/geburen *buren *buurman/buurmannen *buurvrouw/buurvrouwen/buurvrouwtje *buurmeisje/buurmeisjes *buurjongen/buurjongens/buurjongetje buurkind/buurkinderen
      overbuur bovenbuur onderbuur buurtgenoot/buurtgenoten buurtbewoner/buurtbewoners/buurtbewoonster
      galerijgenoot portiekgenoot/portiekgenoten straatgenoot/straatgenoten`,
  },
];
