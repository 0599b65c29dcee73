import type { WordList } from '../engine/word-list.ts';

/** What somebody does in another's place. Past participles are known by their shape; here stands what is no such deed. */
export const doneForVerbs: readonly WordList[] = [
  {
    // Papers, money, dealings, household and handiwork: nobody reports these but as done for another
    tokenClass: 'DEED',
    entries: `
      *gevuld *geregeld *aangevraagd opgevraagd *betaald *geschoten *overgemaakt *voldaan *gesloten *opgezegd afgezegd omgezet stopgezet klaargezet *stuurd *verzonden *gediend *geleverd *geladen uitgezocht opgezocht *kopieerd *gescand bus_gedaan post_gedaan *gehaald gaan_halen weggebracht teruggebracht bezorgd *gekocht aangeschaft *besteld ingeschreven uitgeschreven overgeschreven *aangemaakt *activeerd *waardeerd *reserveerd geboekt verzet aangemeld afgemeld *annuleerd *gestort *gepind *opgesteld *getypt *geopend *sorteerd *ordend orde_gemaakt orde_gebracht *gehandeld *gehuurd bezwaar_gemaakt aanvraag_gedaan aangifte_gedaan boodschappen_gedaan zorggedragen *wijzigd verlengd vernieuwd vervangen *schorten *laten_maken laten_zetten betwist beantwoord *geruild
      *ruimd *schoongemaakt schoongekrabd schoon_gemaakt *gemest *gepoetst *stofzuigd *dweild *gesopt *gewassen *gehangen *gegooid *gepakt *gestreken *gevouwen verschoond ontstopt *gerepareerd *gemonteerd *installeerd *geplakt *gelijmd *geknipt aangesloten *geknapt *schilderd *geverfd gekookt *gesjouwd versjouwd *getild in_elkaar_gezet was_gedaan afwas_gedaan *gefikst *gestempeld *ingetrokken`,
  },
  {
    // What is said of somebody with 'voor' and is no deed
    tokenClass: 'NO_DEED',
    entries: `betekent betekend *gesproken *gepraat *gevonden *gedacht *gebleven geweest gehad gepland bestemd bedoeld gekozen bekend bereid gewenst *gesteld *vergezeld gewaarschuwd uitgenodigd gevraagd gepolst`,
  },
];
