import type { WordList } from '../engine/word-list.ts';

/** Police, courts, prison and probation, youth protection, safety bodies. */
export const formalJusticeWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      *politie/politieteam/politiebureau/112/recherche/marechaussee *agent/*agente/*agenten rechercheur boa handhaver* handhaving
      *rechtbank/gerechtshof/griffie *rechter/rechter-commissaris officier/het_om/parket justitie* *advocaat/*advocate
      *reclassering* reclassering* toezichthou* dji pi *inrichting huis_van_bewaring slachtofferhulp
      veiligheidshuis ketenpartners veilig_thuis/vt vertrouwenscentrum *bescherming/rvdk/jb jeugdbescherm* gecertificeerde_instelling/gi wss *voogd/*voogdij nidos
      pleegzorg* jeugdzorg jeugdhulp* jeugdprofessional comensha centrum_seksueel_geweld landelijk_knooppunt_huwelijksdwang blijfgroep`,
    except: 'oprechter reagent gehoorbescherming',
  },
];
