import type { WordList } from '../engine/word-list.ts';

/** Municipality, income, debts, migration; Dutch and Flemish. */
export const formalAuthorityWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      gemeente/stadhuis/gemeentehuis/stadskantoor/burgerzaken burgemeester wethouder schepen *ambtenaar wijkteam/wijkteam* buurtteam/buurtteam* gebiedsteam jeugdteam wijkcoach *teamwerker
      wmo/wmo'er clientondersteuner/clientondersteunster sociale_dienst/sociale_zaken/soza/sdv/werkplein klantmanager/klantmanager* *consulent/*consulente werkcoach casemanager/casemanager* procesregisseur
      uwv svb duo belastingdienst/belastingtelefoon/dienst_toeslagen cjib cak ind coa vluchtelingenwerk ambassade consulaat
      loket meldpunt ombudsman/ombudsdienst sociaal_assistent/sociaal_assistente maatschappelijk_assistent/maatschappelijk_assistente
      *bewindvoerder/bewindvoer*/bewind curator budgetbeheerder/budgetbeheer/budgetcoach/budgetbegeleider inkomensbeheer
      schuldhulp/schuldhulpverlen* *schuldeiser/*schuldeisers schuldsanering schuldbemiddelaar/schuldbemiddeling schulddienstverlening kredietbank gkb stadsbank *deurwaarder/deurwaarderskantoor incassobureau
      sociaal_raadslieden/raadslieden/raadsman rechtswinkel rechtshulp juridisch_loket notaris
      maatschappelijk_werk/maatschappelijk_werker/maatschappelijk_werkster/amw/smw bemoeizorg ouderenadviseur jongerenwerker straatcoach opbouwwerker sociaal_werker
      ocmw caw clb vdab rva jac vrederechter cgg vaph vakbond sociaal_huis sociale_kruidenier voedselbank kledingbank leger_des_heils`,
  },
];
