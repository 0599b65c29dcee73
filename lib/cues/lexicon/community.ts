import type { WordList } from '../engine/word-list.ts';

/** People met through faith, sport, hobbies and shared custom; groups and persons, not the buildings. */
export const communityWords: readonly WordList[] = [
  {
    tokenClass: 'COMMUNITY',
    ring: 'community',
    entries: `
      geloofsgenoot/geloofsgenoten/geloofsgenote kerkgenoot/kerkgenoten kerklid/kerkleden/kerkganger/kerkgangers kerkgemeenschap parochianen parochie gemeenteleden/gemeentelid bijbelkring/bijbelgroep/bijbelstudie gebedsgroep/gebedskring huiskring koranles
      dominee koster pastoor pastor predikant priester imam hodja ouderling diaken diaconie pandit vrouw_van_de_pastor vrouw_van_de_dominee vrouw_van_de_imam
      peetoom peettante peetvader peetmoeder peetouders petekind/petekinderen peetzoon peetdochter haar_peter/zijn_peter haar_meter/zijn_meter metekind
      teamgenoot/teamgenoten/teamgenote/oud-teamgenoot clubgenoot/clubgenoten/clubgenote/clublid/clubleden/clubmaat/clubmaten sportmaat/sportmaten trainingsmaat voetbalmaat/voetbalmaten *trainer/trainster medelid/medeleden koorlid/koorleden/koorgenoot/koorgenoten bandlid/bandleden
      schaakmaat tennismaat tennismaten biljartmaat kaartmaat klaverjasmaat vismaat *koor *club *clubje *vereniging wandelgroep moestuingroep dansgroep dartteam voetbalteam
      mensen_van_de_kerk/mensen_van_de_moskee/mannen_van_de_moskee/vrouwen_van_de_moskee/broeders_van_de_kerk/zusters_van_de_kerk
      jongens_van_de_sportschool/mannen_van_de_sportschool jongens_van_het_voetbal/meiden_van_het_voetbal mensen_van_de_volkstuin
      gastgezin kostgezin steungezin steunfiguur/steunfiguren *mantelzorger/mantelzorgers/mantelzorgster hospita`,
    except: 'huurdersvereniging woningbouwvereniging woningvereniging bewonersvereniging',
  },
];
