import type { WordList } from '../engine/word-list.ts';

/** Moves between places and phases of support. */
export const moveWords: readonly WordList[] = [
  {
    // What says by itself that a move is at hand or just behind
    tokenClass: 'MOVE',
    entries: `
      *verhuizing* verhuis* verkas* sleuteloverdracht warme_overdracht *plaatsing overgeplaatst uitstroom* doorstroom* *gestroomd *ontslag* ontslagen vrijlating vrijgelaten vrijgekomen vrijkomt invrijheid* *schaling *geschaald *afbouw* afgebouwd eindgesprek afscheid* *opname
      intakegesprek *eerste_nacht laatste_nacht detox* crisisbed overgang overstap overgekomen gearriveerd aankomst binnengekomen aangekomen toegewezen in_zorg uit_zorg vertrek`,
    except: 'afscheidsbrief bloedopname geluidsopname uithuisplaatsing',
  },
  {
    tokenClass: 'HOME',
    entries: `*woning *flat *studio *appartement *huis *huisje *plek *plekje *kamer *groep *wonen woonvorm *opvang *pension azc *locatie *kliniek detentie gevangenis pi *instelling *inrichting *afdeling`,
    except:
      'ziekenhuis stadhuis gemeentehuis buurthuis inloophuis badkamer slaapkamer woonkamer huiskamer wachtkamer spreekkamer zelfhulpgroep kinderopvang',
  },
  {
    // When a move is near, or only just behind
    tokenClass: 'SOON',
    entries: `vandaag *morgen gister* *avond *ochtend heden* *nacht *dag volgende_week volgende_maand deze_week komende_week vorige_week binnenkort per vanaf sinds net pas nu weken wkn dagen`,
  },
];
