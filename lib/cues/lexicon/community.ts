import type { WordList } from '../engine/word-list.ts';

/** People met through faith, sport, hobbies and shared custom; groups and persons, not the buildings. */
export const communityWords: readonly WordList[] = [
  {
    tokenClass: 'COMMUNITY',
    ring: 'community',
    entries: `
      geloofsgenoot/geloofsgeno* kerkgenoot/kerkgeno* kerklid/kerkleden/kerkgangers gemeentelid/gemeenteleden parochianen bijbelkring/bijbelgroep bijbelstudie gebedsgroep huiskring koranles
      dominee pastoor pastor imam hodja koster ouderling diaken diaconie vrouw_van_de_pastor vrouw_van_de_dominee vrouw_van_de_imam mensen_van_de_kerk/mensen_van_de_moskee mannen_van_de_moskee vrouwen_van_de_moskee
      peetoom peettante peetvader peetmoeder peetouders petekind/petekinderen peetzoon peetdochter haar_peter/zijn_peter haar_meter/zijn_meter metekind
      teamgenoot/teamgeno* oud-teamgenoot clubgenoot/clubgeno* clubmaat/clubmaten sportmaat sportmaten trainingsmaat voetbalmaat/voetbalmaten tennismaat tennismaten schaakmaat biljartmaat kaartmaat vismaat
      *trainer/trainster medelid/medeleden koorlid/koorleden/koorgenoot bandleden *koor *club *clubje *vereniging wandelgroep dartteam voetbalteam jongens_van_de_sportschool/mannen_van_de_sportschool jongens_van_het_voetbal/meiden_van_het_voetbal
      gastgezin kostgezin steungezin steunfiguur/steunfiguren *mantelzorger/mantelzorgers hospita`,
    except: 'huurdersvereniging woningbouwvereniging woningvereniging bewonersvereniging',
  },
];
