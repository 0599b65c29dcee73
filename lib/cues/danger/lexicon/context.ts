import type { WordList } from '../../engine/word-list.ts';

/** What takes the danger out of a word: play, sport, courses, the dead, things and animals. */
export const contextWords: readonly WordList[] = [
  {
    tokenClass: 'PLAY',
    entries: `
      fortnite gta playstation xbox minecraft roblox game games gamen gamet computerspel* film films bioscoop netflix misdaadserie thriller* krimi horror roman leesclub toneel* theater* acteur *museum voetbal* rugby hockey boks boksen boksles* bokst kickboks* thaiboks* judo karate vechtsport* zelfverdediging sparren worstel* schaats* schaatsen skien turnen schietvereniging paintball klaverjas* wedstrijd* toernooi feyenoord
      cursus* workshop* training* themabijeenkomst werkstuk* spreekbeurt strafrecht folder* flyer* poster* oefening agressieprotocol agressietraining rollenspel scholing intervisie huisregels week_zonder_geweld`,
  },
  { tokenClass: 'GONE', entries: `overleden overleed gestorven stierf begraven wijlen overlijden` },
  {
    tokenClass: 'DULL',
    entries: `
      deurwaarder* incasso* belastingdienst gemeente uwv cjib woningcorporatie corporatie woningbouw* verhuurder huisbaas *ontruiming huisuitzetting uitzetting afsluiting boete* dwangsom enveloppen brief brieven schulden schuld huurschuld tandarts* spin spinnen muizen lift hoogte* onweer donker examen* toets* rijles sollicit* operatie prik prikken naald naalden ziekenhuis* uitslag* keuring drukte winter stilte terugval lucht bui`,
  },
  {
    tokenClass: 'MISHAP',
    entries: `onderuit gevallen viel val gleed uitgegleden struikelde gestruikeld glijbaan fiets fietsen bloedverdunners infuus bloedafname operatie klussen prik`,
  },
];
