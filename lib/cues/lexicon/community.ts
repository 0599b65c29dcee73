import type { WordList } from '../engine/word-list.ts';

/** People met through faith, sport, hobbies and shared custom; groups and persons, not the buildings. */
export const communityWords: readonly WordList[] = [
  {
    tokenClass: 'COMMUNITY',
    ring: 'community',
    entries: `
      kerklid/kerkleden/kerkgangers gemeentelid/gemeenteleden parochianen bijbelkring/bijbelgroep bijbelstudie gebedsgroep koranles
      dominee pastoor pastor imam koster diaconie mensen_van_de_kerk/mensen_van_de_moskee mannen_van_de_moskee vrouwen_van_de_moskee
      peetoom peettante peetvader peetmoeder peetouders petekind/petekinderen haar_peter/zijn_peter haar_meter/zijn_meter metekind
      clubmaat voetbalmaat biljartmaat **maten 
      *trainer/trainster medelid/medeleden koorlid/koorleden *koor *club *clubje *vereniging wandelgroep jongens_van_de_sportschool/mannen_van_de_sportschool jongens_van_het_voetbal/meiden_van_het_voetbal
      gastgezin kostgezin steungezin steunfiguur/steunfiguren *mantelzorger/mantelzorgers hospita`,
    except: 'huurdersvereniging woningbouwvereniging woningvereniging bewonersvereniging',
  },
];
