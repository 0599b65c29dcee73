import type { WordList } from '../engine/word-list.ts';

/** Municipality, income, debts, migration, social work; Dutch and Flemish. */
export const formalAuthorityWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      gemeente/stadhuis/gemeentehuis/stadskantoor/burgerzaken burgemeester wethouder *ambtenaar wijkteam* buurtteam* jeugdteam *coach *instantie *commissie *adviseur *functionaris *coordinator *manager *consulent/*consulente
      wmo sociale_dienst/sociale_zaken/sdv/werkplein uwv svb duo belastingdienst/belastingtelefoon/dienst_toeslagen cjib cak ind coa vluchtelingenwerk ambassade consulaat comite
      *loket meldpunt sociaal_assistent* maatschappelijk_assistent* *bewindvoer*/bewind curator *budgetbeheer* schuldhulp* *schuldeiser/*schuldeisers schuldsanering *bemiddelaar schulddienst* kredietbank *deurwaarder* incasso*
      gkb stadsbank clientondersteun* smw bemoeizorg *raadslieden raadsman rechtswinkel notaris maatschappelijk_werk* jongerenwerker sociaal_werker
      ocmw caw clb vdab cgg vakbond sociale_kruidenier voedselbank kledingbank leger_des_heils`,
    except: 'taalcoach aandachtsfunctionaris bewonerscommissie klachtencommissie',
  },
];
