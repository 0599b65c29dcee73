import type { WordList } from '../engine/word-list.ts';

/** Being there, being invited, being in touch with the staff. */
export const presenceWords: readonly WordList[] = [
  {
    tokenClass: 'PRESENT',
    entries: `
      erbij er_bij er_ook_bij er_vandaag_bij erbij_was aanwezig aangeschoven aanschuiven aanschoof aanschuift schoof_aan schoven_aan schuift_aan aangesloten aansluiten aansloot aansluit sloot_aan sluit_aan sloten_aan bijgezeten meegekomen meekomen meekwam meekomt mee_te_komen deelgenomen deelnam bijgewoond woonde_bij woonden_bij present meegedaan ingebeld inbellen inbelde beeldbellen videobellen gebeeldbeld tegenwoordig meegepraat meegedacht meedacht mee_aan_tafel aan_tafel ook_aan_tafel`,
  },
  {
    tokenClass: 'INVITED',
    entries: `uitgenodigd uitnodigde uitnodigden nodigde nodigden nodig_uit nodigt_uit nodigen_uit uitnodiging uitnodigingen uitnodigingsbrief gevraagd_te_komen gevraagd_om_te_komen gevraagd_aan_te_sluiten gevraagd_mee gevraagd_erbij gevraagd_om_aan gevraagd_om_mee toegezegd zegde_toe zegden_toe zeggen_toe genodigd genodigden`,
  },
  {
    tokenClass: 'STAFF',
    entries: `mij me ons ondergetekende og begeleiding kantoor centrale balie receptie nachtdienst avonddienst slaapdienst groepstelefoon team locatie leiding groepsleiding dienst piket achterwacht wacht mentor collega stagiaire opvang woongroep groep`,
  },
  {
    tokenClass: 'RANG',
    entries: `belde belden belt mailde mailden mailt appte appten appt telefoneerde telefoneert smste sms'te informeerde informeert whatsappte`,
  },
  {
    tokenClass: 'REACHED',
    entries: `gebeld opgebeld teruggebeld getelefoneerd gemaild geappt ge-appt gesproken gecontacteerd benaderd ingelicht geinformeerd aangeschreven bijgepraat gesmst teruggemaild teruggeappt bereikt te_pakken te_pakken_gekregen overlegd afgestemd gebeeldbeld kennisgemaakt contact_gehad contact_opgenomen contact_gezocht contact_gelegd aan_de_lijn aan_de_telefoon aan_de_lijn_gehad op_de_hoogte op_de_hoogte_gebracht op_de_hoogte_gesteld voicemail_ingesproken vm_ingesproken gevraagd`,
  },
  {
    tokenClass: 'MESSAGE',
    entries: `terugbelverzoek terugbelbriefje appje app mailtje mail e-mail telefoontje belletje bericht berichtje sms sms'je telefoongesprek telefoongesprekje tel telefonisch_contact telefonisch_overleg telefonisch_gesprek belafspraak brief briefje voicemail whatsapp whatsappje overleg mailwisseling mailcontact appcontact belcontact videogesprek bezorgd_bericht`,
  },
  {
    tokenClass: 'AT_DOOR',
    entries: `aan_de_lijn aan_de_telefoon hangt_aan_de_lijn hing_aan_de_lijn aan_de_deur voor_de_deur aan_de_balie aan_de_poort bij_de_receptie in_de_hal sprak_mij_aan sprak_me_aan spreekt_mij_aan spreekt_me_aan hield_me_tegen hield_mij_tegen klampte_mij_aan klampte_me_aan schoot_mij_aan schoot_me_aan op_de_stoep op_kantoor meldde_zich meldt_zich meldden_zich voorgesteld_als stapte_binnen belde_aan deed_open deden_open doet_open liet_mij_binnen liet_me_binnen ontving_mij ontving_ons schonk_koffie haalde_haar_op haalde_hem_op`,
  },
  {
    tokenClass: 'WITH_US',
    entries: `gesprek gesprekje huisbezoek hb kennismaking kennisgesprek kennismakingsgesprek evaluatie evaluatiegesprek eindgesprek eindevaluatie startgesprek zorgplanbespreking planbespreking plangesprek rondleiding keukentafel keukentafelgesprek oudergesprek voortgangsgesprek driegesprek drie-gesprek vierhoek perspectiefgesprek familiecontact systeemgesprek systeemgesprekken`,
  },
  {
    tokenClass: 'ATTENDANCE',
    entries: `aanwezig aanwezigen aanwezigheid deelnemers aanw bijzijn present opkomst`,
  },
  {
    tokenClass: 'OFTEN',
    entries: `elke iedere elk ieder dagelijks wekelijks maandelijks vaak soms regelmatig altijd nooit nog_steeds af_en_toe zondags 's_avonds`,
  },
];
