import type { WordList } from '../engine/word-list.ts';

/** Municipality, income, debts, migration; Dutch and Flemish. */
export const formalAuthorityWords: readonly WordList[] = [
  {
    tokenClass: 'FORMAL',
    ring: 'formal',
    entries: `
      gemeente/gemeenten/stadhuis/gemeentehuis/stadskantoor/burgerzaken burgemeester wethouder schepen *ambtenaar/*ambtenaren wijkteam/wijkteams buurtteam/buurtteams gebiedsteam jeugdteam toegangsteam wijkcoach/wijkcoaches wijkwerker *teamwerker
      wmo/wmo'er wmo-loket zorgloket clientondersteuner/clientondersteunster
      sociale_dienst/sociale_zaken/soza/sdv/werkplein/werk_en_inkomen klantmanager/klantmanagers *consulent/*consulente/*consulenten werkcoach/participatiecoach casemanager/casemanagers regievoerder procesregisseur zorgregisseur
      uwv svb duo belastingdienst/belastingtelefoon/dienst_toeslagen cjib cak rdw ind coa vluchtelingenwerk ambassade consulaat
      loket meldpunt ombudsman/ombudsdienst klachtenfunctionaris sociaal_assistent/sociaal_assistente/maatschappelijk_assistent/maatschappelijk_assistente
      *bewindvoerder/*bewindvoerders/bewindvoering/bewindvoerderskantoor/bewind curator budgetbeheerder/budgetbeheer/budgetcoach/budgetbegeleider inkomensbeheerder/inkomensbeheer
      schuldhulp/*schuldhulpverlener/schuldhulpverleenster/schuldhulpverlening *schuldeiser/*schuldeisers schuldsanering schuldbemiddelaar/schuldbemiddeling schulddienstverlener/schulddienstverlening kredietbank gkb stadsbank
      *deurwaarder/*deurwaarders/deurwaarderskantoor incassobureau/incasso ggn flanderijn
      sociaal_raadslieden/raadslieden/raadsman/raadsvrouw rechtswinkel rechtshulp juridisch_loket notaris
      maatschappelijk_werk/maatschappelijk_werker/maatschappelijk_werkster/amw/smw/schoolmaatschappelijk_werk bemoeizorg ouderenadviseur jongerenwerker/jongerenwerkster straatcoach opbouwwerker buurtwerker sociaal_werker/sociaal_werkster
      ocmw caw clb vdab rva jac vrederechter cgg vaph vakbond sociaal_huis sociale_kruidenier voedselbank kledingbank
      leger_des_heils`,
  },
];
