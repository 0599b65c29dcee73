import type { WordList } from '../engine/word-list.ts';

/** Moves between places and phases of support. */
export const moveWords: readonly WordList[] = [
  {
    // What says by itself that a move is at hand or just behind
    tokenClass: 'MOVE',
    entries: `
      *verhuizing* verhuis* verkas* sleuteluitreiking sleuteloverdracht warme_overdracht overdrachtsgesprek *plaatsing overgeplaatst proefwonen proefnacht proefverlof uitstroom* doorstroom* instroom* *gestroomd uitstromen *ontslag* ontslagen vrijlating vrijgelaten vrijgekomen vrijkomt invrijheid* *schaling *afschalen *geschaald afbouw* afgebouwd eindgesprek oplevering opgeleverd intrek afscheid* *wissel opname* *opname heropname detentiefasering einde_straf
      intakegesprek inschrijfgesprek *eerste_nacht laatste_nacht 1e_nacht eerste_nachten detox* crisisbed noodbed overgang overstap overgebracht overgekomen gearriveerd aankomst binnengekomen aangekomen toegewezen toewijzing in_zorg uit_zorg vertrek terugkeer nazorg nazorgafdeling inhuizing ingehuisd uitgevlogen uitvliegen`,
    except: 'afscheidsbrief bloedopname geluidsopname wisselgeld verhuisbericht uithuisplaatsing',
  },
  {
    tokenClass: 'HOME',
    entries: `
      *woning *flat *studio *appartement *huis *huisje *plek *plekje *stek *voordeur *kamer *groep *wonen woonvorm kamertraining voorziening *boerderij *opvang *pension hostel azc *locatie
      *kliniek detentie gevangenis pi penitentiaire_inrichting paaz psychiatrie cel *instelling *inrichting *afdeling`,
    except: 'kinderopvang ziekenhuis slachthuis dorpshuis inloophuis thuis stadhuis gemeentehuis raadhuis buurthuis wijkhuis clubhuis badkamer slaapkamer woonkamer huiskamer wachtkamer spreekkamer behandelkamer gesprekskamer spoelkamer rookplek werkplek parkeerplek app-groep praatgroep zelfhulpgroep lotgenotengroep herstelgroep appgroep',
  },
  {
    // When a move is near, or only just behind
    tokenClass: 'SOON',
    entries: `
      vandaag *morgen gisteren gister* *avond vanmiddag *ochtend heden* vannacht *maandag *dinsdag *woensdag *donderdag *vrijdag *zaterdag *zondag ma di wo do vr za zo volgende_week volgende_maand deze_week komende_week vorige_week over_een_week binnenkort per vanaf sinds net pas nu weken wkn dagen dgn januari februari maart april mei juni juli augustus september oktober november december eind a.s aanstaande`,
  },
  {
    // A wish, or long ago
    tokenClass: 'FAR_OFF',
    entries: `ooit droomt droom droomde vroeger destijds indertijd jaren jaar_geleden op_termijn wachtlijst zou zouden levenslang jeugd`,
  },
  {
    tokenClass: 'SUPPORT',
    entries: `*begeleiding traject hulp hulpverlening zorg beschikking verblijf ondersteuning dossier`,
  },
];
