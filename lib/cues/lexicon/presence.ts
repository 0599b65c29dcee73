import type { WordList } from '../engine/word-list.ts';

/** Being there, being invited, being in touch with the staff. */
export const presenceWords: readonly WordList[] = [
  {
    tokenClass: 'PRESENT',
    entries: `erbij er_bij aanwezig* aanschoof schoof_aan schuift_aan meekwam meekomt deed_mee tolkte aan_tafel aan_de_lijn aan_de_telefoon aan_de_deur voor_de_deur deed_open meegekomen verscheen verschenen meegeluisterd luisterde luisterden schoven_aan deelgenomen nam_deel namen_deel aangeschoven mee_aan`,
  },
  {
    tokenClass: 'CAME',
    entries: `zat zaten stond stonden kwam kwamen was waren schoof schoven bracht haalde gaf verscheen nam`,
  },
  {
    tokenClass: 'OUR_PLACE',
    entries: `binnen kantoor balie poort hek hal wachtkamer stoep receptie opvang spreekuur tafel bureau hier deur afdeling groep *gesprek huisbezoek kennismaking *evaluatie *bespreking intake`,
  },
  {
    tokenClass: 'INVITED',
    entries: `uitgenodigd nodigde nodigden nodig_uit nodigt_uit *uitnodiging* genodigd* toegezegd`,
  },
  {
    tokenClass: 'STAFF',
    entries: `mij me ons ondergetekende og begeleiding kantoor balie receptie team mentor centrale nummer`,
  },
  { tokenClass: 'CALLED', entries: `belde belden belt mailde mailden mailt appte appten appt` },
  {
    tokenClass: 'REACHED',
    entries: `*gebeld *gemaild *geappt gesproken benaderd ingelicht overlegd afgestemd kennisgemaakt`,
  },
  {
    tokenClass: 'MESSAGE',
    entries: `appje mailtje mail telefoontje belletje bericht berichtje boodschap sms brief briefje whatsapp*`,
  },
  {
    tokenClass: 'OFTEN',
    entries: `elke iedere dagelijks wekelijks vaak soms regelmatig altijd nooit zondags`,
  },
];
