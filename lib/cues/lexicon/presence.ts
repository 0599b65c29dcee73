import type { WordList } from '../engine/word-list.ts';

/** Being there, being invited, being in touch with the staff. */
export const presenceWords: readonly WordList[] = [
  {
    tokenClass: 'PRESENT',
    entries: `
      erbij er_bij er_ook_bij aanwezig* bijwoon* bijgewoond present aangeschoven aanschoof aanschuift schoof_aan schoven_aan schuift_aan aangesloten aansloot sloot_aan meegekomen meekwam meekomt mee_te_komen deelgenomen deelnam nam_deel meegedaan deed_mee ingebeld inbelde gebeeldbeld meegepraat meegedacht luisterde_mee tolkte vertaalde verscheen verschenen aan_tafel aan_de_lijn aan_de_telefoon aan_de_deur voor_de_deur deed_open te_woord`,
  },
  { tokenClass: 'CAME', entries: `zat zaten stond stonden kwam kwamen was waren schoof schoven bracht haalde gaf verscheen nam` },
  {
    // Where the staff is.
    tokenClass: 'PLACE',
    entries: `binnen kantoor balie poort hek hal wachtkamer stoep receptie opvang spreekuur tafel bureau hier deur afdeling groep bij_ons naast_hem naast_haar *gesprek huisbezoek kennismaking *evaluatie *bespreking intake rondleiding keukentafel`,
  },
  { tokenClass: 'INVITED', entries: `uitgenodigd nodigde nodigden nodig_uit nodigt_uit *uitnodiging* genodigd* toegezegd` },
  {
    tokenClass: 'STAFF',
    entries: `mij me ons ondergetekende og begeleiding kantoor balie receptie nachtdienst groepstelefoon team groepsleiding leiding dienst piket mentor centrale nummer`,
  },
  { tokenClass: 'CALLED', entries: `belde belden belt mailde mailden mailt appte appten appt` },
  {
    tokenClass: 'REACHED',
    entries: `*gebeld *gemaild *geappt gesproken benaderd ingelicht geinformeerd aangeschreven bereikt te_pakken overlegd afgestemd gebeeldbeld kennisgemaakt op_de_hoogte`,
  },
  {
    tokenClass: 'MESSAGE',
    entries: `terugbelverzoek appje app mailtje mail telefoontje belletje bericht berichtje boodschap sms telefoongesprek* telefonisch brief briefje voicemail whatsapp*`,
  },
  { tokenClass: 'OFTEN', entries: `elke iedere elk ieder dagelijks wekelijks vaak soms regelmatig altijd nooit zondags` },
];
