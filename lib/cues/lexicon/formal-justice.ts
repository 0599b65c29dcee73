import type { WordList } from '../engine/word-list.ts';

/** Police, courts, prison and probation, youth protection, safety bodies. */
export const formalJusticeWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      politie/wijkpolitie/zedenpolitie/politiebureau/112/recherche/marechaussee *agent/*agente/*agenten rechercheur boa handhaving/handhaver/handhavers
      rechtbank/jeugdrechtbank/gerechtshof/griffie *rechter rechter-commissaris officier/het_om/parket justitie *advocaat/*advocate
      *reclassering reclassering* toezichthouder/toezichthoudster justitiehuis dji pi penitentiaire_inrichting huis_van_bewaring slachtofferhulp
      veiligheidshuis ketenpartners veilig_thuis/vt vertrouwenscentrum *kinderbescherming/rvdk jeugdbescherming/jb/jeugdbescherm* gecertificeerde_instelling/gi wss/william_schrikker *voogd/voogdij/gezinsvoogdij nidos
      pleegzorg/pleegzorgwerker jeugdzorg/jeugdhulp/jeugdhulpverlener/jeugdprofessional landelijk_knooppunt_huwelijksdwang comensha blijfgroep centrum_seksueel_geweld`,
    except: 'oprechter reagent',
  },
];
