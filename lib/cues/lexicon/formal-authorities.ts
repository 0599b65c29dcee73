import type { WordList } from '../engine/word-list.ts';

/** Municipality, income, debts, migration, social work; Dutch and Flemish. */
export const formalAuthorityWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      gemeente/stadhuis/gemeentehuis/stadskantoor/burgerzaken burgemeester wethouder *ambtenaar wijkteam* buurtteam* gebiedsteam jeugdteam *coach *teamwerker *instantie *commissie *adviseur *functionaris *coordinator *manager procesregisseur
      wmo/wmo'er clientondersteun* sociale_dienst/sociale_zaken/soza/sdv/werkplein klantmanager* *consulent/*consulente casemanager*
      uwv svb duo belastingdienst/belastingtelefoon/dienst_toeslagen cjib cak ind coa vluchtelingenwerk ambassade consulaat
      *loket meldpunt ombuds* sociaal_assistent* maatschappelijk_assistent* bewindvoer*/*bewindvoerder/bewind curator *budgetbeheer* inkomensbeheer
      schuldhulp* *schuldeiser/*schuldeisers schuldsanering schuldbemiddel* schulddienst* kredietbank gkb stadsbank *deurwaarder* incasso*
      *raadslieden raadsman rechtswinkel rechtshulp notaris maatschappelijk_werk* *maatschappelijk_werk amw smw bemoeizorg jongerenwerker opbouwwerker sociaal_werker
      ocmw caw clb vdab rva jac cgg vaph vakbond sociaal_huis sociale_kruidenier voedselbank kledingbank leger_des_heils`,
    except: 'taalcoach aandachtsfunctionaris bewonerscommissie klachtencommissie',
  },
];
