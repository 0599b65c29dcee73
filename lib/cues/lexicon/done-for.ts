import type { WordList } from '../engine/word-list.ts';

/** What somebody can do in another's place: papers, money, household, errands. No stemmer, so by form. */
export const doneForVerbs: readonly WordList[] = [
  {
    // Papers, money, purchases, dealings: done for somebody only if nothing says 'together'
    tokenClass: 'DONE_FOR',
    entries: `
      ingevuld geregeld aangevraagd betaald voorgeschoten overgemaakt voldaan afgesloten opgezegd omgezet overgezet stopgezet verstuurd opgestuurd verzonden ingediend ingestuurd ingeleverd geupload uitgezocht opgezocht geprint gekopieerd ingescand gescand in_de_bus_gedaan op_de_post_gedaan op_de_bus_gedaan
      opgehaald afgehaald gehaald gaan_halen weggebracht afgeleverd bezorgd laten_bezorgen gekocht aangeschaft besteld bestelling_gedaan ingeschreven uitgeschreven aangemaakt geactiveerd opgewaardeerd gedeblokkeerd gereserveerd geboekt verzet afgezegd afgemeld gestort gepind bezwaar_opgesteld brief_opgesteld getypt geopend gesorteerd geordend in_orde_gemaakt in_orde_gebracht afgehandeld gehuurd
      bezwaar_gemaakt bezwaar_ingediend overgenomen uit_handen_genomen zorggedragen zorg_gedragen gewijzigd rechtgezet opgelost opgeschort laten_opschorten afgegeven aanvraag_gedaan aangifte_gedaan verhuisd geruild teruggestuurd kwijtgescholden laten_maken laten_repareren laten_zetten teruggebracht omgeruild ingelogd geannuleerd opgegeven gedownload ingesteld gekoppeld verzameld bijgehouden overgeschreven rondgebracht nagevraagd uitgeschreven opgehoogd herzien ingeruild getekend`,
  },
  {
    // Household and handiwork, which nobody reports to have done but for another
    tokenClass: 'CLEANED',
    entries: `
      gedraaid opgeruimd schoongemaakt uitgemest gepoetst gestofzuigd gedweild afgewassen de_afwas_gedaan de_was_gedaan gesopt uitgesopt opgehangen uitgeruimd ingeruimd leeggehaald leeggeruimd weggegooid weggehaald afgevoerd ingepakt uitgepakt gesjouwd gewassen gestreken gevouwen opgevouwen verschoond ontstopt gerepareerd dichtgeplakt in_elkaar_gezet gemonteerd geinstalleerd aangesloten opgeknapt geschilderd geverfd gelapt boodschappen_gedaan boodschappen_gehaald bijgevuld gekookt klaargemaakt`,
  },
  {
    tokenClass: 'DO_FOR',
    entries: `
      vul vulde vullen regel regelde regelden vraag_aan betaal betaalde betaalden schiet_voor maak_over sluit_af zeg_op dien_in stuur stuurde verstuur verstuurde zoek_uit zocht_uit ruim ruimde dweil poets stofzuig sop afbik afbikte sjouw sjouwde pak_in pakte_in kook kookte repareer haal haalde haalden breng bracht bestel bestelde koop kocht boek boekte reserveer neem_over nam_over doe schrijf meld vouw vouwde strijk bel mail`,
  },
  {
    tokenClass: 'DO_FOR_INF',
    entries: `
      invullen in_te_vullen regelen te_regelen aanvragen aan_te_vragen betalen te_betalen voorschieten overmaken afsluiten opzeggen indienen versturen opsturen uitzoeken opruimen schoonmaken poetsen ophalen op_te_halen halen te_halen wegbrengen bestellen kopen te_kopen boeken reserveren inschrijven aanmelden overnemen inpakken nabellen bellen mailen`,
  },
  {
    tokenClass: 'CHORE',
    entries: `
      boodschappen huishouden afwas was wasgoed bed vuilnis vuilniszakken koelkast keuken *kamer post administratie *formulier *formulieren *aanvraag *toeslag *toeslagen digid kwijtschelding *aangifte bijzondere_bijstand *uitkering rekening rekeningen boete *verzekering abonnement *contract medicatie medicijnen recept paspoort id id-kaart pasfoto's bankpas *pasje energie internet verhuiswagen adreswijziging postadres briefadres inschrijving *pakket *pakketje gasfles fiets kast gordijnen kleren kleding schoenen huur borg *spullen *kaart aanrecht badkamer wc toilet vloer ramen afval *voucher *tas`,
    except:
      'vip-kaart netwerkkaart sociale_kaart visitekaart kerstkaart verjaardagskaart spreekkamer huiskamer crisiskaart',
  },
  {
    // The professional's own work, shelter routine
    tokenClass: 'OWN_TASK',
    entries: `
      verslag *verslag rapportage plan *plan melding *melding dossier notitie agenda datum mdo evaluatie indicatie herindicatie zaal koffie thee soep uitnodiging uitnodigingen verwijzing kaartje overdracht incident observatie toestemming intake lijst lijstje samenvatting contactgegevens`,
  },
  {
    // Whom a professional calls in the line of duty
    tokenClass: 'CONSULTED',
    entries: `ggz fact fact-team crisisdienst politie wijkagent veilig_thuis vt reclassering huisarts ha *arts behandelaar psychiater *psycholoog voogd gezinsvoogd jeugdbescherming jeugdbeschermer officier aandachtsfunctionaris leidinggevende teamleider gedragswetenschapper ambulance 112 crisisteam wijkteam collega ziekenhuis kliniek school mentor bewindvoerder casemanager woonconsulent begeleider behandelaren`,
  },
  {
    tokenClass: 'FOR_WHAT',
    entries: `advies hulp overleg afspraak afspraken informatie uitstel vragen nieuwe controle meer extra wat alles alle dit dat toestemming steun zover volgende elke zichzelf`,
  },
  {
    tokenClass: 'DAY',
    entries: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen vanmiddag vanavond vanochtend volgende eind begin januari februari maart april mei juni juli augustus september oktober november december`,
  },
];
