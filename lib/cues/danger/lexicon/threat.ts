import type { WordList } from '../../engine/word-list.ts';

/** Threats, blackmail, intimidation: the words themselves, and what is said when one is made. */
export const threatWords: readonly WordList[] = [
  {
    tokenClass: 'MENACE',
    entries: `bedreigt bedreigde bedreigden bedreigd bedreigen bedreigend* bedreiging bedreigingen doodsbedreiging* dreigbrief* dreigbrieven dreigapp* dreigbericht* dreigtelefoon* dreigement* haatapp* haatbericht* chanteer* chantage gechanteerd sextortion afgeperst afpers* intimid* geintimideerd terroris* schrikbewind represaille* vergelding wraak* liquidatie lijkzak zwaait_er_wat pas_maar_op wacht_maar betaald_zetten terugpakken spijt_van_krijgen bezuren doodverwensing* dreigende_houding op_de_korrel vogelvrij`,
  },
  {
    tokenClass: 'THREATEN',
    entries: `dreigt dreigde dreigden dreigen gedreigd dreigend zweert zwoer gezworen`,
  },
  {
    tokenClass: 'KILL',
    entries: `vermoord* doodmaak* doodmaken doodslaan doodschiet* doodschieten doodsteken afmaken afmaakt afgemaakt kapotmaken kapotmaakt kapotmaak neersteken neersteek neerschieten neerschiet omleggen wurgen aanrijden overrijden verminken`,
  },
  {
    tokenClass: 'ANGRY',
    entries: `boos boze kwaad woedend razend woest agressief agressieve driftig driftbuien woedeaanvallen woede-uitbarstingen opvliegend onvoorspelbaar gemeen jaloers jaloerse bezitterig bezitterige ontploft ontplofte flipt flipte doordraait`,
  },
  {
    tokenClass: 'DRUNK',
    entries: `dronken gedronken gezopen zuipt drinkt snuift gesnoven drank bezopen zat lam bier`,
  },
];
