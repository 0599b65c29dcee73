import type { WordList } from '../engine/word-list.ts';

/** What somebody does in another's place. Past participles are known by their shape; here stands what is no such deed. */
export const doneForVerbs: readonly WordList[] = [
  {
    // Papers, money, dealings, household and handiwork: nobody reports these but as done for another
    tokenClass: 'DEED',
    entries: `
      *gevuld *geregeld *aangevraagd opgevraagd *betaald *geschoten *overgemaakt *voldaan *gesloten *opgezegd afgezegd omgezet stopgezet klaargezet *stuurd *verzonden *gediend *geleverd *geladen uitgezocht opgezocht *kopieerd *gescand bus_gedaan post_gedaan *gehaald gaan_halen weggebracht teruggebracht bezorgd *gekocht aangeschaft *besteld ingeschreven uitgeschreven overgeschreven *aangemaakt *activeerd *waardeerd *reserveerd geboekt verzet aangemeld afgemeld *annuleerd *gestort *gepind *opgesteld *getypt *geopend *sorteerd *ordend orde_gemaakt orde_gebracht *gehandeld *gehuurd bezwaar_gemaakt aanvraag_gedaan aangifte_gedaan boodschappen_gedaan zorggedragen *wijzigd verlengd vernieuwd vervangen *schorten *laten_maken laten_zetten betwist beantwoord *geruild
      *ruimd *schoongemaakt schoongekrabd schoon_gemaakt *gemest *gepoetst *stofzuigd *dweild *gesopt *gewassen *gehangen *gegooid *gepakt *gestreken *gevouwen verschoond ontstopt *gerepareerd *gemonteerd *installeerd *geplakt *gelijmd *geknipt aangesloten *geknapt *schilderd *geverfd gekookt *gesjouwd versjouwd *getild in_elkaar_gezet was_gedaan afwas_gedaan *gefikst *gestempeld *ingetrokken`,
  },
  {
    tokenClass: 'DO',
    entries: `regel vul vraag betaal stuur verstuur zoek ruim sorteer pak kook haal breng bestel koop boek doe schrijf bel mail regelde betaalde stuurde zocht ruimde haalde bracht bestelde kocht deed schroeft zet was neem`,
  },
  {
    // What is said of somebody with 'voor' and is no deed
    tokenClass: 'NO_DEED',
    entries: `betekent betekend *gesproken *gepraat *gevonden *gedacht *gebleven geweest gehad gepland bestemd bedoeld gekozen bekend bereid gewenst geschikt gewaarschuwd uitgenodigd gevraagd gepolst`,
  },
  {
    tokenClass: 'CALLED_FOR',
    entries: `*gebeld *gemaild getelefoneerd aangeschreven gecontacteerd teruggeschreven`,
  },
  {
    // Chores of which it is plain without a word that they were the client's
    tokenClass: 'CHORE',
    entries: `
      boodschappen afwas was wasgoed *bed koelkast keuke* *kamer post *stapel *formulier* *aanvraag *toeslag digid kwijtschelding *aangifte *uitkering *rekening* boete *verzekering abonnement *contract medicatie medicijnen pillen recept paspoort id pasfoto's *pas *pasje internet *inschrijving pakket* fiets *kast* gordijn* kleren kleding schoenen huur borg *spullen *kaart aanrecht wc toilet vloer ramen vuilnis* dozen tas slaapzak glas`,
    except: 'vip-kaart netwerkkaart kerstkaart verjaardagskaart spreekkamer huiskamer',
  },
  {
    // The professional's own work
    tokenClass: 'OWN_TASK',
    entries: `*verslag rapportage *plan melding zorgmelding dossier notitie agenda datum mdo evaluatie *indicatie zaal koffie thee soep uitnodiging* verwijzing kaartje* overdracht toestemming intake lijst* signaal`,
  },
  {
    // Whom a professional calls in the line of duty
    tokenClass: 'CONSULTED',
    entries: `ggz fact crisisdienst politie wijkagent veilig_thuis vt reclassering huisarts* ha *arts behandelaar psychiater psycholoog *voogd jeugdbescherming officier aandachtsfunctionaris leidinggevende teamleider ambulance 112 wijkteam *collega ziekenhuis kliniek school mentor *bewindvoerder casemanager *consulent begeleider achterwacht`,
  },
];
