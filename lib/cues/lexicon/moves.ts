import type { WordList } from '../engine/word-list.ts';

/** Moves between places and phases of support. */
export const moveWords: readonly WordList[] = [
  {
    // Nouns that say by themselves that a move is at hand or just behind
    tokenClass: 'MOVE',
    entries: `
      verhuizing verhuis verhuisdag verhuisdatum sleuteloverdracht sleuteluitreiking sleuteldag overplaatsing uitplaatsing herplaatsing plaatsing noodplaatsing crisisplaatsing proefwonen
      uitstroom* doorstroom* uitzwaai* inhuizing ontslaggesprek ontslagdatum ontslagdag vrijlating invrijheidstelling invrijheidsstelling
      afschaling afbouw* verhuisbusje verhuiswagen proefnacht proefverlof inschrijfgesprek eindgesprek slotgesprek exitgesprek oplevering intrek afscheids* overdrachtsgesprek warme_overdracht begeleiderswissel wisseling_van_begeleider
      intakegesprek eerste_nacht 1e_nacht eerste_nachten detox* *opname heropname crisisbed noodbed time-out`,
    except: 'afscheidsbrief bloedopname geluidsopname video-opname doorstroomsnelheid',
  },
  {
    tokenClass: 'MOVES',
    entries: `
      verhuist verhuis verhuizen verhuisd verhuisde betrekt betrok intrekken ingetrokken uitstromen uitgestroomd uitstroomt doorstromen doorgestroomd overgeplaatst herplaatst
      vrijgekomen vrijkomt vrijkwam vrijgelaten ingestroomd overgekomen uitgeplaatst afgeschaald afschalen afbouwen afgebouwd`,
  },
  {
    tokenClass: 'HOME',
    entries: `
      *woning *flat flatje *studio *appartement *appartementje huisje eigen_huis eigen_plek eigen_plekje eigen_stek eigen_kamer nieuwe_kamer nieuwe_plek nieuwe_huis woongroep leefgroep opvanghuis trainingshuis vrouwenhuis vluchthuis verpleeghuis verzorgingshuis begeleid_wonen beschermd_wonen zelfstandig_wonen woonvorm kamertraining vervolgwoning voorziening zorgboerderij gezinshuis *opvang safehouse *pension hostel azc`,
    except: 'kinderopvang',
  },
  {
    tokenClass: 'ROOM',
    entries: `*kamer *plek *bed kamer huis`,
    except:
      'badkamer slaapkamer woonkamer huiskamer wachtkamer spreekkamer kinderkamer behandelkamer speelkamer rookplek werkplek parkeerplek',
  },
  {
    tokenClass: 'INSTITUTION',
    entries: `*kliniek *ziekenhuis detentie gevangenis pi penitentiaire_inrichting huis_van_bewaring azc *opvang paaz psychiatrie *instelling jeugdinrichting inrichting afkickkliniek`,
    except: 'kinderopvang',
  },
  {
    // When a move is near, or only just behind
    tokenClass: 'SOON',
    entries: `
      vandaag morgen overmorgen gisteren gister vanavond vanmiddag vanochtend vanmorgen hedenmorgen heden vannacht gisteravond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo volgende_week volgende_maand deze_week komende_week vorige_week over_een_week binnenkort per vanaf sinds net pas zojuist nu weken wkn dagen dgn maand januari februari maart april mei juni juli augustus september oktober november december eind a.s aanstaande`,
  },
  {
    // A wish, or long ago
    tokenClass: 'FAR_OFF',
    entries: `ooit droomt droom droomde dromen vroeger destijds indertijd toentertijd jaren jaar_geleden jaren_geleden later_ooit op_termijn wachtlijst zou zouden levenslang jeugd`,
  },
  {
    tokenClass: 'ON_ONES_OWN',
    entries: `op_zichzelf op_jezelf op_haarzelf op_hemzelf op_mezelf op_eigen_benen op_zijn_eigen op_haar_eigen op_d'r_eigen zelfstandig begeleid_zelfstandig`,
  },
];
