import type { WordList } from '../engine/word-list.ts';

/** What somebody can do in another's place: papers, money, household, errands. No stemmer, so by form. */
export const doneForVerbs: readonly WordList[] = [
  {
    // Papers, money, purchases, dealings: done for somebody only if nothing says 'together'
    tokenClass: 'DONE_FOR',
    entries: `
      ingevuld geregeld aangevraagd betaald voorgeschoten overgemaakt voldaan afgesloten opgezegd omgezet stopgezet verstuurd opgestuurd teruggestuurd verzonden ingediend ingestuurd ingeleverd geupload uitgezocht opgezocht geprint gekopieerd gescand in_de_bus_gedaan op_de_post_gedaan
      opgehaald gehaald gaan_halen weggebracht teruggebracht bezorgd laten_bezorgen gekocht aangeschaft besteld bestelling_gedaan ingeschreven uitgeschreven aangemaakt geactiveerd opgewaardeerd gedeblokkeerd gereserveerd geboekt verzet afgezegd afgemeld geannuleerd gestort gepind bezwaar_opgesteld brief_opgesteld getypt geopend gesorteerd geordend in_orde_gemaakt in_orde_gebracht afgehandeld gehuurd
      bezwaar_gemaakt overgenomen uit_handen_genomen zorggedragen gewijzigd opgelost laten_opschorten laten_maken laten_zetten afgegeven aanvraag_gedaan aangifte_gedaan kwijtgescholden doorgegeven gereageerd opgeladen hersteld gekoppeld verzameld getekend`,
  },
  {
    // Household and handiwork, which nobody reports to have done but for another
    tokenClass: 'CLEANED',
    entries: `
      gedraaid opgeruimd schoongemaakt uitgemest gepoetst gestofzuigd gedweild afgewassen de_afwas_gedaan de_was_gedaan *gesopt opgehangen ingeruimd leeggehaald leeggeruimd weggegooid weggehaald afgevoerd ingepakt uitgepakt gewassen gestreken gevouwen verschoond ontstopt gerepareerd dichtgeplakt in_elkaar_gezet aangesloten opgeknapt geschilderd geverfd boodschappen_gedaan boodschappen_gehaald gekookt`,
  },
  {
    tokenClass: 'DO_FOR',
    entries: `dweilde poetste stofzuigde sopte sjouwde vouwde waste zette gooide vul vulde regel regelde vraag_aan betaal betaalde stuur stuurde verstuur zoek_uit zocht_uit ruim ruimde sorteer pak_in kook kookte haal haalde breng bracht bestel bestelde koop kocht boek doe schrijf schreef typ bel mail`,
  },
  {
    tokenClass: 'CHORE',
    entries: `
      boodschappen huishouden afwas was wasgoed bed vuilnis vuilniszakken koelkast keuken *kamer post administratie *formulier *formulieren *aanvraag *toeslag *toeslagen digid kwijtschelding *aangifte bijzondere_bijstand *uitkering rekening rekeningen boete *verzekering abonnement *contract medicatie medicijnen recept paspoort id id-kaart pasfoto's bankpas *pasje energie internet busje adreswijziging postadres briefadres inschrijving *pakket *pakketje *brief zorgpas ziekmelding gasfles fiets kast gordijnen kleren kleding schoenen huur borg *spullen *kaart aanrecht wc toilet vloer ramen afval *tas`,
    except: 'vip-kaart netwerkkaart kerstkaart verjaardagskaart spreekkamer huiskamer crisiskaart',
  },
  {
    // The professional's own work, shelter routine
    tokenClass: 'OWN_TASK',
    entries: `*verslag rapportage *plan melding dossier notitie agenda datum mdo evaluatie *indicatie zaal koffie thee soep uitnodiging uitnodigingen verwijzing kaartje overdracht toestemming intake lijst lijstje`,
  },
  {
    // Whom a professional calls in the line of duty
    tokenClass: 'CONSULTED',
    entries: `ggz fact crisisdienst politie wijkagent veilig_thuis vt reclassering huisarts ha *arts behandelaar psychiater psycholoog voogd gezinsvoogd jeugdbescherming officier aandachtsfunctionaris leidinggevende teamleider ambulance 112 wijkteam collega ziekenhuis kliniek school mentor bewindvoerder casemanager woonconsulent begeleider`,
  },
  {
    // What stands after 'voor' and is nobody's name
    tokenClass: 'FOR_WHAT',
    entries: `advies hulp overleg afspraak informatie uitstel vragen nieuwe controle meer extra wat alles alle dit dat toestemming steun zover elke zichzelf iedereen allen elkaar mij ons vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgende eind begin januari februari maart april mei juni juli augustus september oktober november december`,
  },
  {
    tokenClass: 'DO_FOR_INF',
    entries: `aanvragen regelen invullen bellen betalen ophalen halen bestellen indienen uitzoeken opzeggen overmaken overnemen opruimen schoonmaken inschrijven`,
  },
];
