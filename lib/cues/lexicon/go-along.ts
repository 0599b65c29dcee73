import type { WordList } from '../engine/word-list.ts';

/** Going along, and the places and appointments outside that one goes to. */
export const goAlongWords: readonly WordList[] = [
  {
    tokenClass: 'WENT_ALONG',
    entries: `
      meegegaan mee_gegaan meegeweest mee_geweest meegelopen mee_gelopen meegereden meegefietst meegereisd meegekomen vergezeld begeleid
      meegaan mee_te_gaan mee_gaan meelopen meerijden meekomen vergezel vergezelt vergezelde vergezellen begeleid begeleidde begeleiden meeging meega meegaat meeloop meeliep ernaast_gezeten`,
  },
  {
    tokenClass: 'GO',
    entries: `ga gaat gaan ging gingen gegaan loop loopt liep lopen rijd rijdt reed rijden fiets fietst fietste kom komt kwam wandelde reis reisde geweest ben was waren bent`,
  },
  {
    tokenClass: 'BEEN',
    entries: `geweest gegaan gereden gelopen gefietst gewandeld gereisd getrokken gestapt gebracht vertrokken`,
  },
  {
    tokenClass: 'OUTSIDE',
    entries: `
      rechtbank rechtszaal *zitting *gerecht rechtszaak verhoor ziekenhuis stadhuis gemeentehuis raadhuis belastingkantoor postkantoor gemeentekantoor stadskantoor *balie *loket *bank *notaris *poli *polikliniek *kliniek *praktijk *centrum *commissie
      echo *echo *scan mri *onderzoek *foto bloedprikken *afname *controle *operatie *keuring *behandeling *therapie punctie dialyse chemo infuus *afspraak afspr
      *bezichtiging kijkmoment kijkdag rondleiding open_dag proefles proefdag proeftraining *les *cursus *training politiebureau bureau commissariaat *ondertekening tekenen sleuteloverdracht *spreekuur *intake ambassade consulaat school basisschool stage garage kapper dierenarts cbr *examen *toets
      intakegesprek adviesgesprek sollicitatiegesprek hoorgesprek kennismakingsgesprek kennismaking huisartsbezoek ziekenhuisbezoek tandartsbezoek doktersbezoek artsenbezoek ontslaggesprek oudergesprek tienminutengesprek schoolgesprek schuldgesprek keuringsgesprek evaluatiegesprek exitgesprek verzuimgesprek startgesprek rapportgesprek
      voedselbank kledingbank apotheek wachtkamer spoed op_spoed spoedpost spoedeisende_hulp eerste_hulp seh uitvaart begrafenis crematie aangifte gevangenis inrichting bezoekuur inschrijving appartement studio kamer_bekijken woning_bekijken`,
    except:
      'sportschool dansschool urinecontrole kamercontrole aanwezigheidscontrole zitbank slaapbank hoekbank winkel',
  },
  {
    // Being there, as against going there
    tokenClass: 'ATTEND',
    entries: `sta stond stonden staan zat zit zaten zitten wacht wachtte wachtten gewacht stap stapte ga gaan ging gingen ben zijn was waren loop liep rijd reed fiets fietste bleef blijf schuif schoof`,
  },
  {
    // What one does with somebody in the office
    tokenClass: 'PREPARED',
    entries: `voorbereid geoefend besproken gesproken gebeld bellen gekeken doorgenomen gemaakt gelezen ingevuld gemaild opgesteld geregeld uitgezocht opgeschreven uitgelegd`,
  },
  {
    // Where one goes that is no appointment
    tokenClass: 'NO_APPOINTMENT',
    entries: `
      huis thuis *kamer bed keuken tuin buiten binnen boven beneden kantoor groep afdeling gang balkon hal trap deur voordeur bank tafel keukentafel park bos strand zee water stad markt *markt winkel *winkel winkels lidl aldi jumbo albert ah action hema kruidvat bakker slager snackbar cafe restaurant terras bioscoop museum dierentuin zwembad sportschool sport voetbal kerk moskee film concert station bus trein metro auto fiets dorp wijk buurt camping straat plein bankje rook rookplek container berging kelder garage schuur gesprek overleg post brief brieven papieren computer laptop
      hem haar hen mij ons jou me je elkaar iedereen iemand alles dit dat die deze wat toe`,
    except: 'wachtkamer behandelkamer',
  },
];
