import type { WordList } from '../engine/word-list.ts';

/** What somebody does in another's place. Patterns add any other word that has the shape of a participle ('voor haar gebeld'). */
export const doneForVerbs: readonly WordList[] = [
  {
    // Papers, money, dealings, household and handiwork: nobody reports these but as done for another
    tokenClass: 'DEED',
    entries: `
      *gevuld *geregeld *aangevraagd opgevraagd *betaald *geschoten *overgemaakt *voldaan *gesloten *opgezegd afgezegd omgezet stopgezet klaargezet *stuurd *verzonden *gediend *geleverd uitgezocht opgezocht *kopieerd *gescand bus_gedaan post_gedaan *gehaald gaan_halen weggebracht teruggebracht bezorgd *gekocht aangeschaft *besteld ingeschreven uitgeschreven *waardeerd *reserveerd geboekt verzet aangemeld afgemeld *annuleerd *gestort *gepind *opgesteld *getypt *geopend *sorteerd orde_gemaakt orde_gebracht *gehandeld bezwaar_gemaakt aanvraag_gedaan aangifte_gedaan boodschappen_gedaan zorggedragen *wijzigd verlengd vervangen *schorten *laten_maken laten_zetten betwist beantwoord *geladen overgeschreven *aangemaakt *activeerd *blokkeerd *ordend *gehuurd vernieuwd *geruild *gewisseld ingetrokken *geprint *gepost *afgelost *gekoppeld *ingesteld *ingelogd nagevraagd achterhaald opgespoord
      *ruimd *schoongemaakt schoongekrabd schoon_gemaakt *gemest *gepoetst *stofzuigd *dweild *gesopt *gewassen *gehangen *gegooid *gepakt *gestreken *gevouwen *gerepareerd *gemonteerd *installeerd *geplakt *gelijmd *geknipt *schilderd *getild *gesleept *gedragen *gefikst *geboord *geschroefd *gezaagd *gemaaid *geveegd *geschrobd *gelucht *gedroogd *gespoeld genaaid versteld verschoond ontstopt ontdooid *klaargemaakt *gewarmd gebakken *gesmeerd gevoerd uitgelaten aangesloten *geknapt *geverfd gekookt *sjouwd in_elkaar_gezet was_gedaan afwas_gedaan`,
    except: 'ongeopend',
  },
];
