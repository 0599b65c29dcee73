import type { WordList } from '../engine/word-list.ts';

/** Police, courts, prison and probation, youth protection, safety bodies. */
export const formalJusticeWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      politie/wijkpolitie/zedenpolitie/politiebureau/112/recherche/marechaussee *agent/*agente/*agenten/wijkagent/wijkagente/wijkagenten/jeugdagent rechercheur boa/boa's handhaving handhaver/handhavers
      rechtbank/jeugdrechtbank/hof/gerechtshof/griffie *rechter/rechters/rechter-commissaris officier/officier_van_justitie/het_om/parket justitie
      *advocaat/*advocate/advocatenkantoor
      *reclassering reclasseringswerker/reclasseringswerkster/reclasseringsmedewerker/jeugdreclasseerder toezichthouder/toezichthoudster justitieassistent justitiehuis
      dji pi penitentiaire_inrichting huis_van_bewaring piw'er slachtofferhulp
      veiligheidshuis/zorg-_en_veiligheidshuis/zorg_en_veiligheidshuis ketenpartner/ketenpartners
      veilig_thuis/vt vertrouwenscentrum *kinderbescherming/rvdk raadsonderzoeker
      jeugdbescherming/jb/jeugdbeschermer/jeugdbeschermers gecertificeerde_instelling/gi wss/william_schrikker *voogd/*voogden/voogdes/voogdij/gezinsvoogdij nidos pleegzorg/pleegzorgwerker/pleegzorgbegeleider
      jeugdzorg/jeugdzorgwerker/jeugdhulp/jeugdhulpverlener/jeugdprofessional cjg
      moviera blijfgroep landelijk_knooppunt_huwelijksdwang lkhc comensha centrum_seksueel_geweld`,
    except: 'oprechter reagent',
  },
];
