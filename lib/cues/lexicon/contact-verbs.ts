import type { WordList } from '../engine/word-list.ts';

/** Getting in touch: phoning, writing, speaking, agreeing. Forms by hand, for there is no stemmer. */
export const contactVerbs: readonly WordList[] = [
  {
    tokenClass: 'CONTACT',
    entries: `
      bel belt belde belden bellen *gebeld belletje terugbellen beeldbellen telefoneren getelefoneerd telefoon telefonisch telefoontje telefoongesprek tel aan_de_lijn
      mail mailt mailde mailen *gemaild mailtje e-mail app appt appte geappt appje sms ge-sms't whatsapp bericht berichtje spreek spreekt sprak spraken spreken gesproken
      overleg overlegt overlegde overleggen overlegd afgestemd afstemming stemt_af kortgesloten contact contacteren gecontacteerd contacteerde
      informeert informeren geinformeerd ingelicht inlichten meld meldt meldde melden gemeld doorgegeven doorgeven terugkoppeling teruggekoppeld benaderd benaderen aangeschreven aangemeld aanmelden aanmelding aangevraagd doorverwezen verwijzing consult
      gevraagd navraag nagevraagd verzoek verzocht overeengekomen afgesproken afspraak afspraken afspr gesprek gesprekje kennismaking kennisgemaakt intake intakegesprek spreekuur bijpraten bijgepraat ingeschakeld inschakelen gewaarschuwd`,
  },
];
