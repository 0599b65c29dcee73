import type { WordList } from '../engine/word-list.ts';

/** Going along, and the places and appointments outside that one goes to. */
export const goAlongWords: readonly WordList[] = [
  {
    tokenClass: 'WENT_ALONG',
    entries: `meegegaan mee_gegaan meegeweest mee_geweest meegelopen meegereden meegefietst meegekomen vergezeld vergezelde vergezelt begeleid begeleidde begeleiden meegaan mee_te_gaan mee_gaan meelopen meerijden meeging meega meegaat ernaast_gezeten`,
  },
  {
    tokenClass: 'TAKE',
    entries: `begelei* *gebracht *gereden breng* bracht* rijd* reed reden meegenomen vergezel*`,
  },
  {
    tokenClass: 'SAT',
    entries: `zat zit zaten zitten gezeten`,
  },
  {
    // Going and being there
    tokenClass: 'GO',
    entries: `ga gaat gaan ging gingen loop loopt lopen liep liepen rijd rijdt rijden reed reden fiets fietst fietsten kom komt kwam wandelden ben was waren bent zijn sta stond stonden zat zit zaten zitten stap stapte wacht wachtte wachtten gewacht bleef blijf`,
  },
  {
    tokenClass: 'BEEN',
    entries: `geweest *gegaan *gereden *gelopen *gefietst gewandeld getrokken gestapt *gebracht vertrokken gewacht gebleven bijgewoond bezocht bezichtigd gezond`,
  },
  {
    tokenClass: 'OUTSIDE',
    entries: `
      rechtbank rechtszaal *zitting *gerecht rechtszaak verhoor ziekenhuis stadhuis gemeentehuis raadhuis postkantoor gemeentekantoor stadskantoor *balie *loket *bank notaris *poli *polikliniek *kliniek *praktijk *centrum *commissie
      *echo *scan mri *onderzoek *foto bloedprikken *afname *controle *operatie *keuring *behandeling *therapie dialyse chemo infuus *afspraak afspr
      *bezichtiging rondleiding open_dag proefles proefdag *les *cursus *training politiebureau bureau *ondertekening tekenen sleuteloverdracht *spreekuur *intake ambassade consulaat school stage kapper dierenarts cbr *examen *toets
      intakegesprek adviesgesprek sollicitatiegesprek hoorgesprek kennismakingsgesprek kennismaking ontslaggesprek oudergesprek tienminutengesprek schoolgesprek evaluatiegesprek huisartsbezoek ziekenhuisbezoek
      voedselbank apotheek wachtkamer spoed op_spoed spoedpost eerste_hulp seh uitvaart begrafenis crematie aangifte gevangenis inrichting inschrijving appartement studio`,
    except:
      'winkelcentrum sportschool urinecontrole kamercontrole aanwezigheidscontrole zitbank slaapbank hoekbank',
  },
  {
    // What one does with somebody in the office
    tokenClass: 'PREPARED',
    entries: `voorbereid geoefend *besproken *gesproken *gepraat *gekeken *doorgenomen *gemaakt *gelezen *geschreven uitgelegd gevoerd bellen gezet`,
  },
];
