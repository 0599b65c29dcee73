import type { WordList } from '../engine/word-list.ts';

/** Being there, being invited, being in touch with the staff. */
export const presenceWords: readonly WordList[] = [
  {
    tokenClass: 'PRESENT',
    entries: `
      erbij er_bij er_ook_bij aanwezig* aangeschoven aanschui* aanschoof schoof_aan schoven_aan schuift_aan aangesloten aansluit* sloot_aan meegekomen meekwam meekomt mee_te_komen deelgenomen deelnam nam_deel bijgewoond present meegedaan ingebeld inbelde gebeeldbeld meegepraat meegedacht meeluisteren tolkte vertaalde verscheen verschenen aan_tafel binnen aan_de_lijn aan_de_telefoon aan_de_deur voor_de_deur aan_de_balie aan_de_poort hek hal wachtkamer stoep kantoor spreekuur receptie deed_open woord keukentafel`,
  },
  { tokenClass: 'INVITED', entries: `uitgenodigd nodigde nodigden nodig_uit nodigt_uit *uitnodiging* genodigd*` },
  {
    tokenClass: 'STAFF',
    entries: `mij me ons ondergetekende og begeleiding kantoor balie receptie nachtdienst groepstelefoon team groepsleiding leiding dienst piket achterwacht mentor algemene_nummer`,
  },
  {
    tokenClass: 'RANG',
    entries: `belde belden belt mailde mailden mailt appte appten appt stuurde stuurden schreef vroeg vroegen vraagt sprak meldde informeerde`,
  },
  {
    tokenClass: 'REACHED',
    entries: `*gebeld *gemaild *geappt gesproken gepraat benaderd ingelicht geinformeerd aangeschreven bijgepraat bereikt te_pakken overlegd overleg afgestemd gebeeldbeld kennisgemaakt *contact op_de_hoogte voicemail bericht_gestuurd`,
  },
  {
    tokenClass: 'MESSAGE',
    entries: `terugbelverzoek appje app mailtje mail e-mail telefoontje belletje bericht berichtje sms *smsje telefoongesprek* tel telefonisch brief briefje voicemail whatsapp* bedankkaart`,
  },
  {
    tokenClass: 'WITH_US',
    entries: `*gesprek *gesprekje huisbezoek hb kennismaking *evaluatie *bespreking intake rondleiding keukentafel`,
  },
  { tokenClass: 'OFTEN', entries: `elke iedere elk ieder dagelijks wekelijks vaak soms regelmatig altijd nooit zondags` },
];
