import type { WordList } from '../engine/word-list.ts';

/** Moves between places and phases of support. */
export const moveWords: readonly WordList[] = [
  {
    // What says by itself that a move is at hand or just behind
    tokenClass: 'MOVE',
    entries: `
      *verhuizing* verhuis* verkas* sleuteloverdracht sleuteluitreiking warme_overdracht overdrachtsgesprek *plaatsing overgeplaatst proef* uitstroom* doorstroom* instroom* *gestroomd *ontslag* ontslagen vrijlating vrijgelaten vrijgekomen vrijkomt invrijheid* *schaling *geschaald afschalen *afbouw* afgebouwd eindgesprek oplever* opgeleverd intrek afscheid* *wissel opname* *opname
      intakegesprek *eerste_nacht laatste_nacht 1e_nacht detox* crisisbed noodbed overgang overstap overgebracht overgekomen gearriveerd aankomst binnengekomen aangekomen toegewezen in_zorg uit_zorg vertrek terugkeer nazorg uitgevlogen uitvliegen`,
    except: 'afscheidsbrief bloedopname geluidsopname proefles uithuisplaatsing',
  },
  {
    tokenClass: 'HOME',
    entries: `*woning *flat *studio *appartement *huis *huisje *plek *plekje *stek *voordeur *kamer *groep *wonen woonvorm kamertraining *opvang *pension hostel azc *locatie *kliniek detentie gevangenis pi paaz psychiatrie cel *instelling *inrichting *afdeling`,
    except:
      'kinderopvang ziekenhuis thuis stadhuis gemeentehuis raadhuis buurthuis clubhuis inloophuis badkamer slaapkamer woonkamer huiskamer wachtkamer spreekkamer rookplek werkplek zelfhulpgroep lotgenotengroep herstelgroep',
  },
  {
    // When a move is near, or only just behind
    tokenClass: 'SOON',
    entries: `vandaag *morgen gister* *avond *ochtend heden* *nacht *dag *volgende_week volgende_maand deze_week komende_week vorige_week binnenkort per vanaf sinds net pas nu weken wkn dagen`,
  },
];
