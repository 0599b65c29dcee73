import type { WordList } from '../../engine/word-list.ts';

/** What takes the danger out of a word: play, sport, books and courses, the dead and long ago, things, animals. */
export const contextWords: readonly WordList[] = [
  {
    tokenClass: 'PLAY',
    entries: `
      fortnite gta playstation ps5 ps4 xbox nintendo minecraft roblox game games gamen gamet gamede videospel* computerspel* film films filmavond filmpje_op bioscoop netflix serie series misdaadserie thriller* detective krimi horror documentaire roman boek boeken leesclub toneel* theater* musical acteur museum *museum
      boks boksen boksles* boksschool bokst kickboks* thaiboks* muay judo karate taekwondo vechtsport* zelfverdediging sparren sparring worstel* training trainingen trainen voetbal* rugby hockey klaverjas* kaarten kaartspel darts scheids* wedstrijd* toernooi schietvereniging schietclub paintball lasergame* feyenoord ajax psv
      cursus* workshop* training* lezing thema-avond themabijeenkomst symposium college* werkstuk* spreekbeurt scriptie opleiding folder* flyer* poster oefening oefenen oefensituatie rollenspel protocol agressieprotocol agressietraining scholing bijscholing e-learning intervisie huisregels huisreglement`,
  },
  { tokenClass: 'GONE', entries: `overleden overleed gestorven stierf begraven dood_is wijlen overlijden` },
  {
    tokenClass: 'ONCE',
    entries: `vroeger destijds toentertijd als_kind in_haar_jeugd in_zijn_jeugd jeugd jaren_geleden jaar_geleden decennia indertijd kindertijd`,
  },
  {
    // Things and persons whose threat is no danger to anybody's life.
    tokenClass: 'DULL',
    entries: `
      deurwaarder* incasso* belastingdienst gemeente uwv cjib woningcorporatie corporatie woningbouw woningbouwvereniging verhuurder huisbaas ontruiming *ontruiming huisuitzetting uitzetting afsluiting boete boetes dwangsom enveloppen brief brieven post schulden schuld huurschuld faillissement dakloosheid tandarts* spin spinnen muizen hond honden kat katten lift liften hoogte* vliegen onweer donker examen* toets* rijexamen rijles sollicit* operatie prik prikken naald naalden ziekenhuis* dokter scan uitslag* keuring treinreis drukte toekomst winter stilte terugval sollicitatiegesprek eenzaamheid water`,
  },
  {
    tokenClass: 'NAY',
    entries: `geen niet nooit niks niets zonder nergens nimmer evenmin ontkent ontkende ontkend uitgesloten`,
  },
];
