import type { WordList } from '../../engine/word-list.ts';

/** Coercion and confinement; bans, secret places and those who guard them. */
export const controlWords: readonly WordList[] = [
  {
    tokenClass: 'COERCE',
    entries: `dwingt dwong dwongen gedwongen dwingen dwingend* dwang onder_dwang onder_druk_gezet onder_druk_zetten onder_druk_zet zetten_hem_onder_druk zet_haar_onder_druk onderdrukt gemanipuleerd manipuleert isoleert huisarrest gaslight* intieme_terreur machtsmisbruik claimgedrag toxische destructieve_relatie ongelijkwaardige_relatie ongelijkwaardig narcist narcistische onderdanig gehoorzamen ontspoorde_zorg ontspoorde_mantelzorg`,
  },
  {
    tokenClass: 'CONFINE',
    entries: `opgesloten opsluit opsluiten opsloot ingesloten vastgehouden vasthoudt vasthield gevangengehouden buitengesloten gegijzeld ontvoer* ontvoerd vastgebonden vastzet vastgezet`,
  },
  { tokenClass: 'MAY', entries: `mag mocht mogen mochten moet moest moeten moesten` },
  { tokenClass: 'STAY', entries: `verblijft verbleef is zit woont slaapt hier wonen woon ben slaap gaat` },
  {
    tokenClass: 'TELLING',
    entries: `zeggen vertellen doorgeven doorgegeven verteld weten horen noemen bevestigen melden praten losgelaten bevestigd`,
  },
  {
    tokenClass: 'BAN',
    entries: `contactverbod* huisverbod* straatverbod* gebiedsverbod* locatieverbod* omgangsverbod* benaderingsverbod* beschermingsbevel* aware aware-knop noodknop* zorgmelding* zedenpolitie zedenrecherche meldcode veiligheidsplan* risicotaxatie risicoscreening veiligheidsafspraken veiligheidsredenen codewoord safeword safewoord noodwoord codezin slachtofferhulp politiemutatie* vertrouwensarts noodtas veilig_thuis aandachtsfunctionaris thv stalkingsalarm stalkingalarm sos-knop family_justice_center fjc spoeduithuisplaatsing onveilige_thuissituatie onveilige_opvoedsituatie onveilige_relatie vertrouwenscentrum slachtofferbejegening veilig_huis spoedmachtiging`,
  },
  {
    tokenClass: 'SECRET',
    entries: `geheim_adres geheime_adres geheime_locatie geheim_verblijf geheime_plaatsing geheime_plek geheime_opvang schuiladres* onderduik* ondergedoken schuilplaats adresgeheimhouding vluchthuis vluchtelingenhuis_voor blijf-van-mijn-lijf* oranje_huis safehouse safe_house schuilnaam geheimhouding_brp geheimhouding_van_haar geheimhouding_van_zijn geheimhouding_in_de_brp`,
  },
];
