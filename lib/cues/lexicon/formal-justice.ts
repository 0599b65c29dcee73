import type { WordList } from '../engine/word-list.ts';

/** Police, courts, prison and probation, youth protection, safety bodies. */
export const formalJusticeWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      *politie politieteam/politiebureau/112/recherche/marechaussee *agent/*agente/*agenten rechercheur boa handhaver*
      *rechtbank/gerechtshof/griffie *rechter officier/het_om/parket justitie* *advocaat/*advocate *reclassering reclassering* toezichthou* dji pi *inrichting huis_van_bewaring slachtofferhulp
      veiligheidshuis ketenpartners veilig_thuis/vt vertrouwenscentrum *bescherming/rvdk/jb jeugdbescherm* *voogd/*voogdij nidos pleegzorg* jeugdzorg jeugdhulp* jeugdprofessional centrum_seksueel_geweld landelijk_knooppunt_huwelijksdwang`,
    except: 'oprechter reagent gehoorbescherming',
  },
];
