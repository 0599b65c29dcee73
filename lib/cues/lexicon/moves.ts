import type { WordList } from '../engine/word-list.ts';

/** Moves between places and phases of support. */
export const moveWords: readonly WordList[] = [
  {
    // Nouns that say by themselves that a move is at hand or just behind
    tokenClass: 'MOVE',
    entries: `
      verhuizing verhuis verhuisdag verhuisdatum verhuisbericht verhuisbusje verhuiswagen sleuteloverdracht sleuteluitreiking overplaatsing uitplaatsing plaatsing thuisplaatsing terugplaatsing noodplaatsing crisisplaatsing proefwonen proefnacht proefverlof
      uitstroom* doorstroom* ontslaggesprek ontslagdatum vrijlating invrijheidstelling afschaling afbouw* eindgesprek oplevering intrek afscheids* overdrachtsgesprek warme_overdracht begeleiderswissel mentorwissel opnamedatum detentiefasering einde_straf
      intakegesprek inschrijfgesprek eerste_nacht 1e_nacht eerste_nachten detox* *opname heropname crisisbed noodbed`,
    except: 'afscheidsbrief bloedopname geluidsopname',
  },
  {
    tokenClass: 'MOVES',
    entries: `verhuist verhuis verhuizen verhuisd verhuisde betrekt betrok intrekken ingetrokken doorstromen uitgestroomd overgeplaatst vrijgekomen vrijkomt overgekomen overgebracht afgeschaald afschalen afbouwen afgebouwd`,
  },
  {
    tokenClass: 'HOME',
    entries: `
      *woning *flat *studio *appartement huisje eigen_huis eigen_plek eigen_plekje eigen_stek eigen_voordeur eigen_kamer nieuwe_kamer nieuwe_plek nieuwe_huis woongroep leefgroep opvanghuis trainingshuis vrouwenhuis vluchthuis verpleeghuis verzorgingshuis begeleid_wonen beschermd_wonen woonvorm kamertraining vervolgwoning voorziening zorgboerderij gezinshuis *opvang *pension hostel azc`,
    except: 'kinderopvang',
  },
  {
    tokenClass: 'ROOM',
    entries: `*kamer *plek *bed kamer huis`,
    except: 'badkamer slaapkamer woonkamer huiskamer wachtkamer spreekkamer behandelkamer rookplek werkplek',
  },
  {
    tokenClass: 'INSTITUTION',
    entries: `*kliniek *ziekenhuis detentie gevangenis pi penitentiaire_inrichting azc *opvang paaz psychiatrie cel *instelling inrichting`,
    except: 'kinderopvang',
  },
  {
    // When a move is near, or only just behind
    tokenClass: 'SOON',
    entries: `
      vandaag morgen overmorgen gisteren gister vanavond vanmiddag vanochtend vanmorgen hedenmorgen heden vannacht gisteravond gisterenavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo volgende_week volgende_maand deze_week komende_week vorige_week over_een_week binnenkort per vanaf sinds net pas kort nu weken wkn dagen dgn maand januari februari maart april mei juni juli augustus september oktober november december eind a.s aanstaande`,
  },
  {
    // A wish, or long ago
    tokenClass: 'FAR_OFF',
    entries: `ooit droomt droom droomde vroeger destijds indertijd jaren jaar_geleden op_termijn wachtlijst zou zouden levenslang jeugd`,
  },
  {
    tokenClass: 'ON_ONES_OWN',
    entries: `op_zichzelf op_jezelf op_haarzelf op_mezelf op_eigen_benen zelfstandig`,
  },
  {
    tokenClass: 'SUPPORT',
    entries: `*begeleiding traject hulp jeugdhulp hulpverlening zorg opvang beschikking verblijf ondersteuning`,
  },
];
