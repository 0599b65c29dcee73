import type { WordList } from '../engine/word-list.ts';

/** Getting in touch: phoning, writing, speaking, agreeing. Forms by hand, for there is no stemmer. */
export const contactVerbs: readonly WordList[] = [
  {
    tokenClass: 'CONTACT',
    entries: `
      bel belt belde belden bellen gebeld belletje teruggebeld terugbellen nagebeld nabellen opgebeld opbellen doorgebeld rondgebeld ingebeld beeldbellen telefoneren getelefoneerd telefoneerde telefoon telefonisch telefoontje telefoongesprek tel aan_de_lijn
      mail mailt mailde mailden mailen gemaild mailtje mailwisseling mailcontact e-mail gemailed doorgemaild teruggemaild
      app appt appte appten appen geappt appje ge-appt sms sms't sms'te ge-sms't gesmst sms'je whatsapp whatsappje bericht berichtje berichten
      spreek spreekt sprak spraken spreken gesproken overleg overlegt overlegde overleggen overlegd afgestemd afstemming afstemmen stemt_af stem_af kortgesloten kortsluiten
      contact contacteren gecontacteerd contacteerde contactmoment contact_opgenomen contact_gezocht
      informeert informeerde informeren geinformeerd ingelicht inlichten lichtte_in meld meldt meldde melden gemeld doorgegeven doorgeven teruggekoppeld terugkoppeling terugkoppelen
      benaderd benadert benaderen benaderde aangeschreven aanschrijven aangemeld aanmelden aanmelding aangevraagd verwezen doorverwezen verwijst verwijzing verwijsbrief geconsulteerd consult
      gevraagd navraag nagevraagd navragen verzoek verzocht overlegd overeengekomen afgesproken afspraak afspraken afspr gesprek gesprekje kennismaking kennisgemaakt kennismakingsgesprek intakegesprek spreekuur bijpraten bijgepraat ingeschakeld inschakelen gewaarschuwd`,
  },
  {
    tokenClass: 'PHONED',
    entries: `
      gebeld teruggebeld nagebeld opgebeld rondgebeld getelefoneerd gemaild gemailed geappt ge-appt ge-sms't gesmst gesproken aangeschreven aangemeld gecontacteerd benaderd kortgesloten contact_opgenomen contact_gezocht contact_gehad contact_gelegd verzocht ingelicht geinformeerd gevraagd nagevraagd ingeschakeld doorgegeven`,
  },
  {
    tokenClass: 'CALLED_FOR',
    entries: `gebeld nagebeld opgebeld rondgebeld gemaild getelefoneerd aangeschreven gecontacteerd afgebeld doorgebeld geannuleerd`,
  },
];
