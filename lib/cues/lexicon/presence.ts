import type { WordList } from '../engine/word-list.ts';

/** Being there, being invited, being in touch with the staff. */
export const presenceWords: readonly WordList[] = [
  {
    tokenClass: 'PRESENT',
    entries: `
      erbij er_bij aanwezig aangeschoven aanschuiven aanschoof schoof_aan schoven_aan schuift_aan aangesloten aansluiten aansloot sloot_aan sluit_aan sloten_aan bijgezeten erbij_gezeten meegekomen meekomen meekwam meekomt mee_te_komen deelgenomen deelnemen tegenwoordig bijgewoond bijwonen woonde_bij present meegedaan meedoen videobellen beeldbellen inbellen`,
  },
  { tokenClass: 'CAME', entries: `kwam kwamen komt komen gekomen schoof schoven schuift sloot sloten sluit zat zaten zit zitten was waren is zijn doet deed deden deden nam namen belde_in stond stonden` },
  { tokenClass: 'INVITED', entries: `uitgenodigd uitnodigen uitnodigde nodigde nodigden nodig_uit nodigt_uit uitnodiging uitnodigingen gevraagd_te_komen gevraagd_om_te_komen gevraagd_aan_te_sluiten gevraagd_om_aan gevraagd_erbij toegezegd aangemeld_voor bevestigd afgezegd zegde_af zegden_toe` },
  { tokenClass: 'STAFF', entries: `mij me ons ondergetekende og begeleiding begeleider begeleidster wij ik kantoor centrale balie receptie nachtdienst dienst team groep leiding groepsleiding woongroep groepstelefoon telefoon locatie opvang collega stagiaire mentor pb wacht nachtwacht` },
  {
    tokenClass: 'CALLED',
    entries: `belde belden belt bellen bel gebeld opgebeld teruggebeld telefoneerde telefoneerden telefoneert getelefoneerd mailde mailden mailt gemaild appte appten appt geappt app mail appje mailtje telefoontje belletje bericht berichtje sms smste telefoongesprek telefonisch telefonade gesproken sprak spraken gecontacteerd contact contacteerde benaderd benaderde ingelicht lichtte_in geinformeerd informeerde schreef brief whatsapp whatsappte ge-appt belafspraak voicemail vm teruggesproken aangesproken bijgepraat te_pakken aan_de_lijn aan_de_telefoon hing_aan_de_lijn`,
  },
  { tokenClass: 'CALLED_PARTICIPLE', entries: `gebeld opgebeld teruggebeld getelefoneerd gemaild geappt ge-appt gesproken gecontacteerd benaderd ingelicht geinformeerd aangeschreven bijgepraat gesmst teruggemaild teruggeappt geantwoord teruggebeld bereikt te_pakken_gekregen` },
  { tokenClass: 'MESSAGE', entries: `appje app mailtje mail e-mail telefoontje belletje bericht berichtje sms sms'je telefoongesprek telefoongesprekje telefonisch_contact telefonisch_overleg belafspraak brief briefje voicemail kaartje whatsapp whatsappje bezoek overleg contact mailwisseling mailcontact appcontact beller` },
  { tokenClass: 'AT_DOOR', entries: `stond_aan_de_deur aan_de_deur voor_de_deur stond_aan_de_balie aan_de_balie sprak_mij_aan sprak_me_aan spreekt_mij_aan hield_me_tegen hield_mij_tegen klampte_mij_aan schoot_mij_aan schoot_me_aan stond_op_de_stoep op_kantoor op_de_groep meldde_zich meldt_zich stelde_zich_voor stapte_binnen belde_aan` },
  { tokenClass: 'WITH_US', entries: `gesprek gesprekje huisbezoek hb kennismaking kennisgesprek kennismakingsgesprek overleg evaluatie evaluatiegesprek zorgplanbespreking plan rondleiding keukentafel keukentafelgesprek aan_tafel tafel koffie afspraak bespreking intake oudergesprek voortgangsgesprek driegesprek` },
  { tokenClass: 'ATTENDANCE', entries: `aanwezig aanwezigen erbij_waren deelnemers bijzijn present aanw opkomst` },
];
