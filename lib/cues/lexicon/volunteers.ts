import type { WordList } from '../engine/word-list.ts';

/** Volunteers, buddies, peers, self-help and the schemes that send them. */
export const volunteerWords: readonly WordList[] = [
  {
    tokenClass: 'VOLUNTEER',
    ring: 'community',
    entries: `
      *maatje/*maatjes/maatjes* *buddy/*buddys/buddies/buddy* *vrijwilliger/*vrijwilligers/*vrijwilligster/*vrijwilligsters/vrijwilligers*/vrijwillige_chauffeur
      ervaringsdeskundige* ervaringswerk* ervaringsmaat peersupport* peer-support* zelfhulpgroep* peergroep lotgenotengroep/lotgenotencontact praatgroep herstelgroep herstelacademie
      aa/aa-groep/aa-meeting/aa-avond/aa-bijeenkomst na-groep/na-meeting anonieme_alcoholisten zijn_sponsor/haar_sponsor humanitas de_zonnebloem home-start buurtgezinnen burenhulp telefooncirkel bezoekdienst bezoekdame steunouder* vriendendienst formulierenbrigade thuisadministratie taalcafe taalcoach`,
    except: 'vrijwilligerswerk maatjesharing buddyseat',
  },
];
