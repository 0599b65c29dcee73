import type { WordList } from '../engine/word-list.ts';

/** What somebody can do in another's place: papers, money, household, errands, transport. By form. */
export const doneForVerbs: readonly WordList[] = [
  {
    tokenClass: 'DONE_FOR',
    entries: `
      ingevuld geregeld aangevraagd betaald voorgeschoten overgemaakt voldaan afgesloten opgezegd omgezet overgezet stopgezet verstuurd opgestuurd verzonden ingediend ingestuurd ingeleverd afgegeven geupload doorgestuurd uitgezocht opgezocht uitgeprint geprint gekopieerd ingescand gescand gepost op_de_post_gedaan op_de_bus_gedaan
      opgeruimd schoongemaakt uitgemest gepoetst gestofzuigd gedweild afgewassen gesopt uitgesopt opgehangen uitgeruimd ingeruimd leeggehaald leeggeruimd weggegooid weggebracht weggehaald afgevoerd ingepakt uitgepakt verhuisd gesjouwd gewassen gestreken gevouwen verschoond opgemaakt gekookt klaargemaakt klaargezet ontstopt gerepareerd gemaakt gefikst geplakt dichtgeplakt vervangen in_elkaar_gezet gemonteerd geinstalleerd aangesloten opgehaald gehaald gebracht afgeleverd thuisgebracht bezorgd laten_bezorgen gekocht aangeschaft besteld meegebracht geleend
      ingeschreven uitgeschreven aangemaakt geactiveerd opgewaardeerd gedeblokkeerd geblokkeerd verlengd gereserveerd geboekt ingepland verzet afgezegd afgemeld uitgesteld gestort gepind geschreven opgesteld getypt geopend gesorteerd geordend in_orde_gemaakt in_orde_gebracht afgehandeld gehuurd gezocht gevonden ondertekend bezwaar_gemaakt bezwaar_ingediend opgeknapt geschilderd gedaan gezet neergezet bijgevuld klaargelegd overgenomen waargenomen opgepakt uit_handen_genomen zorggedragen zorg_gedragen bemiddeld gewisseld ingewisseld ingelogd gewijzigd aangepast doorgegeven rechtgezet opgelost nagekeken`,
  },
  {
    tokenClass: 'DO_FOR',
    entries: `
      vul vulde vullen invul invulde regel regelde regelden regelen vraag_aan vroeg_aan vroegen_aan betaal betaalde betaalden schiet_voor schoot_voor maak_over maakte_over sluit_af sloot_af zeg_op zegde_op dien_in diende_in stuur stuurde stuurden verstuur verstuurde zoek_uit zocht_uit zoek_op
      ruim ruimde ruimden dweil dweilde poets poetste stofzuig stofzuigde sop sopte was_af hang_op hing_op sjouw sjouwde pak_in pakte_in kook kookte repareer repareerde haal haalde haalden breng bracht brachten bestel bestelde koop kocht kochten boek boekte reserveer reserveerde
      neem_over nam_over namen_over doe deed deden schrijf_in schreef_in meld_aan meldde_aan zet_op maak maakte vouw vouwde strijk streek`,
  },
  {
    tokenClass: 'DO_FOR_INF',
    entries: `
      invullen in_te_vullen regelen te_regelen aanvragen aan_te_vragen betalen voorschieten overmaken afsluiten opzeggen indienen versturen opsturen uitzoeken opruimen schoonmaken poetsen wassen ophalen halen brengen wegbrengen bestellen kopen boeken reserveren inschrijven aanmelden overnemen opknappen repareren inpakken nabellen bellen mailen`,
  },
  {
    tokenClass: 'CHORE',
    entries: `
      boodschappen boodschap huishouden afwas was wasgoed bed vuilnis vuilniszakken koelkast keuken kamer post administratie formulier formulieren aanvraag toeslag *toeslag *toeslagen digid kwijtschelding belastingaangifte aangifte bijzondere_bijstand uitkering rekening rekeningen boete *verzekering abonnement *contract medicatie medicijnen recept afspraak paspoort id id-kaart pasfoto's *pas pas energie internet verhuiswagen verhuizing adreswijziging postadres briefadres inschrijving maaltijd eten gasfles sleutel fiets kast gordijnen lamp`,
  },
];
