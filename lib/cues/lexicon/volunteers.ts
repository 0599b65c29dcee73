import type { WordList } from '../engine/word-list.ts';

/** Volunteers, buddies, peers, self-help and the schemes that send them. */
export const volunteerWords: readonly WordList[] = [
  {
    tokenClass: 'VOLUNTEER',
    ring: 'community',
    entries: `
      *maatje/*maatjes/maatjes* *buddy/*buddys/buddies/buddy* *vrijwilliger/*vrijwilligers/*vrijwilligster/*vrijwilligsters/vrijwilligersproject/vrijwilligerscentrale/vrijwilligersorganisatie vrijwillige_chauffeur
      ervaringsdeskundige/ervaringsdeskundigen ervaringswerker/ervaringswerkster ervaringsmedewerker peersupport/peer-support/peer_support/peergroep
      zelfhulp/zelfhulpgroep/zelfhulpgroepen lotgenotengroep/lotgenotencontact praatgroep herstelgroep herstelacademie
      aa/aa-groep/aa-meeting/aa-bijeenkomst/aa-avond na-groep/na-meeting anonieme_alcoholisten anonieme_gokkers zijn_sponsor/haar_sponsor
      humanitas de_zonnebloem home-start buurtgezinnen burenhulp gevangenenzorg telefooncirkel bezoekdienst steunouder/steunouders meeleefgezin vriendendienst formulierenbrigade thuisadministratie taalcafe taalcoach`,
  },
];
