import type { WordList } from '../engine/word-list.ts';

/** Volunteers, buddies, peers, self-help and the schemes that send them. */
export const volunteerWords: readonly WordList[] = [
  {
    tokenClass: 'VOLUNTEER',
    ring: 'community',
    entries: `
      *maatje/*maatjes/maatjes* maatjesproject *buddy/*buddys/buddies/buddy* *vrijwilliger/*vrijwilligers/*vrijwilligster/*vrijwilligsters/vrijwilligers*/vrijwilligster*/vrijwillige_chauffeur
      ervaringsdeskundige* ervaringswerk* ervaringsmaat ervaringsmedewerker peersupport* peer-support* peer_support peergroep zelfhulp zelfhulpgroep* lotgenotengroep/lotgenotencontact praatgroep herstelgroep herstelacademie
      aa/aa-groep/aa-meeting/aa-avond na-groep/na-meeting anonieme_alcoholisten zijn_sponsor/haar_sponsor
      humanitas de_zonnebloem home-start buurtgezinnen burenhulp gevangenenzorg telefooncirkel bezoekdienst bezoekdame/bezoekheer steunouder* meeleefgezin vriendendienst formulierenbrigade thuisadministratie taalcafe taalcoach`,
    except: 'vrijwilligerswerk maatjesharing',
  },
];
