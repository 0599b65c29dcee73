import type { WordList } from '../../engine/word-list.ts';

/** Coercion, confinement, jealousy; bans, secret places and the authorities that guard them. */
export const controlWords: readonly WordList[] = [
  {
    tokenClass: 'COERCE',
    entries: `
      dwingt dwong dwongen gedwongen dwingen dwingend* dwang onder_dwang onder_druk_gezet zet_haar_onder_druk onder_druk_zetten onder_druk_zet onderdrukt onderdrukking gemanipuleerd manipuleert manipuleren manipulatie gehersenspoeld hersenspoeling coercive isoleert geisoleerd_van`,
  },
  {
    tokenClass: 'CONFINE',
    entries: `opgesloten opsluit opsluiten opsloot ingesloten insluit vastgehouden vasthoudt vasthield vasthouden gevangengehouden gevangen_gehouden buitengesloten gegijzeld ontvoerd ontvoer* ontvoering vastgebonden`,
  },
  {
    tokenClass: 'JEALOUS',
    entries: `jaloers* jaloezie bezitterig* bezitsdrang controlerend controledwang dominant dominante overheersend overheersende opvliegend opvliegende agressief agressieve explosief explosieve onvoorspelbaar`,
  },
  {
    tokenClass: 'BAN',
    entries: `
      contactverbod* huisverbod* straatverbod* gebiedsverbod* locatieverbod* omgangsverbod* omgevingsverbod benaderingsverbod* beschermingsbevel* aware aware-knop noodknop* zorgmelding* zedenpolitie zedenrecherche zeden
      meldcode veiligheidsplan* risicotaxatie risicoscreening veiligheidstaxatie veiligheidsafspraken codewoord slachtofferhulp csg centrum_seksueel_geweld zedenzaak politiemutatie* vertrouwenscentrum vertrouwensarts`,
    except: 'huisverbodsbord',
  },
  {
    tokenClass: 'SECRET',
    entries: `
      geheim_adres geheime_adres geheime_locatie geheim_verblijf geheime_plaatsing geheime_plek geheime_opvang geheime_woning schuiladres* onderduikadres* onderduik* ondergedoken schuilplaats adresgeheimhouding briefadres_geheim vluchthuis vluchtelingenhuis_voor blijf-van-mijn-lijf* blijf_van_mijn_lijf oranje_huis`,
  },
  {
    // Those who are called when it is unsafe.
    tokenClass: 'GUARD',
    entries: `veilig_thuis vt wijkagent jeugdagent politie agent agenten recherche officier aangifte aandachtsfunctionaris vertrouwensinspecteur raad_voor_de_kinderbescherming kinderbescherming crisisdienst spoedoverleg crisisoverleg zorg-_en_veiligheidshuis zorg_en_veiligheidshuis veiligheidshuis oude_ijzeren reclassering parket 112`,
  },
];
