import type { WordList } from '../../engine/word-list.ts';

/** Threats, blackmail, intimidation: the words themselves, and what is said when one is made. */
export const threatWords: readonly WordList[] = [
  {
    tokenClass: 'MENACE',
    entries: `
      bedreigt bedreigde bedreigden bedreigd bedreigen bedreigend* bedreiging bedreigingen doodsbedreiging doodsbedreigingen haatapp* haatmail* haatbericht* haatcampagne dreigbrief* dreigbrieven dreigapp* dreigbericht* dreigmail* dreigtelefoon* dreigement* dreigtaal
      chant* gechanteerd sextortion afgeperst afpers* afperst intimid* geintimideerd terroris* geterroriseerd tiranniseert schrikbewind represaille* vergelding wraakactie* wraak doodsverwensing* liquidatie lijkzak`,
    except: 'chantal chantalle chanty',
  },
  {
    tokenClass: 'THREATEN',
    entries: `dreigt dreigde dreigden dreigen gedreigd dreigend zweert zwoer gezworen`,
  },
  {
    // What a threat promises.
    tokenClass: 'KILL',
    entries: `
      vermoord* doodmaak* doodmaken doodslaan doodsla doodschiet* doodschieten doodsteken doodsteek afmaken afmaakt afgemaakt kapotmaken kapotmaakt kapotmaak neersteken neersteek neerschieten neerschiet omleggen wurgen aanrijden overrijden verbranden afbranden vernietigen verminken`,
  },
];
