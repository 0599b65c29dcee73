import type { WordList } from '../engine/word-list.ts';

/** Volunteers, buddies, peers, self-help and the schemes that send them. */
export const volunteerWords: readonly WordList[] = [
  {
    tokenClass: 'VOLUNTEER',
    ring: 'community',
    entries: `
      *maatje/*maatjes/maatjesproject/maatjestraject/maatjescontact/maatjescoordinator/maatjesorganisatie/maatjeswerking
      *buddy/*buddy's/buddys/buddies/buddyproject/buddyzorg/buddytraject/buddycoordinator/buddywerking
      *vrijwilliger/*vrijwilligers/*vrijwilligster/*vrijwilligsters/vrijwilligersproject/vrijwilligersorganisatie/vrijwilligerscoordinator
      vrijwillige_chauffeur vrijwillige_hulp
      ervaringsdeskundige/ervaringsdeskundigen/ervaringswerker/ervaringswerkers/ervaringswerkster/ervaringsmedewerker/ervaringsprofessional
      peers/peersupport/peer-support/peersupporter/peer_support
      zelfhulp/zelfhulpgroep/zelfhulpgroepen lotgenotengroep/lotgenotencontact praatgroep herstelgroep herstelacademie herstelwerkplaats
      aa/aa-groep/aa-meeting/aa-meetings/aa-bijeenkomst/aa-avond na-groep/na-meeting/na-meetings ca-meeting ga-meeting anonieme_alcoholisten anonieme_gokkers aa-sponsor/zijn_sponsor/haar_sponsor
      humanitas de_zonnebloem home-start homestart buurtgezinnen resto_vanharte burenhulp burenhulpdienst gevangenenzorg
      telefooncirkel bezoekdienst steunouder/steunouders meeleefgezin vriendendienst vriendschappelijk_huisbezoek formulierenbrigade thuisadministratie taalcafe taalcoach`,
  },
  {
    tokenClass: 'WALK_IN',
    entries: `inloop* buurthuis buurtkamer buurthuiskamer eettafel huiskamer`,
  },
];
