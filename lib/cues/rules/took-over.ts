import type { Report } from '../engine/report.ts';
import type { CueRule, Finding } from '../engine/rule.ts';

/** For whom. */
const client = '[CLIENT|CLIENT_HIM|NAME]';
/** A word that is likely a name. */
const name = '*&![DET|POSS|NUM|PREP|PERSON|FORMAL|CHORE|FOR_WHAT|WORKER|VOLUNTEER|OUTSIDE|HOME]';
/** The client's own. */
const his = "[zijn|z'n|haar|hun|je|jouw|uw|diens]";
/** What is done in the client's place. */
const deed = '[DONE_FOR|CALLED_FOR|CLEANED]';

/** Done together, by the client, by somebody else, or part of the professional's own work. */
const notInPlaceOfClient = [
  'samen !met',
  'samen met *&!WORKER',
  '[zelf|zelfstandig|zichzelf]',
  'met [CLIENT|CLIENT_HIM|NAME] !PERSON',
  '[PERSON|VOLUNTEER|FORMAL] ~2 [heeft|had|hebben|gaat|wil|zal|kan|belt|haalt|brengt|regelt|betaalt]',
  '[heeft|had|hebben] ~1 [PERSON|VOLUNTEER|FORMAL]',
  'door [PERSON|VOLUNTEER|FORMAL|CLIENT|CLIENT_HIM]',
  '< *&!WORKER [heeft|had|hebt] !WORKER',
  '< [CLIENT|CLIENT_HE] ~1 [heeft|had|hebt|heb]',
  '[heeft|had|hebt] [CLIENT|CLIENT_HE|NAME]',
  '[TOOL|OWN_TASK] ~4 [DONE_FOR|CLEANED|gedaan|gemaakt|geschreven]',
  '[ambulance|112|politie|crisisdienst] ~2 CALLED_FOR',
  '[vroeg|vraagt|of] ~2 ik',
  '[respect|zorg|aandacht|tijd|plek|plekje|begrip|bewondering|koffie|thee] ~1 voor',
  '[gekozen|vrijgehouden|geschonken]',
  '[niet|niets|niks|geen] ~3 [DONE_FOR|CLEANED|CALLED_FOR]',
];

/** The professional did for the client what the client or somebody near could have done. */
export const tookOver: CueRule = {
  cue: 'took-over',
  patterns: [
    // for, in the name of
    `voor ${client} ~10 ${deed}`,
    `voor ${name} ~8 ${deed}`,
    `${deed} ~4 voor ${client}`,
    `DONE_FOR ~4 voor ${name} >`,
    `voor ${client} ~8 [gedaan|geschreven|gezocht|gevonden|gemaakt|gebracht]`,
    'namens [de|het]? CLIENT',
    'namens *&![PERSON|FORMAL|WORKER|de|het|alle|ons|team]',
    'CHORE ~1 [via|door] ons',
    `uit naam van ${client}`,
    // by the professional
    `door [ondergetekende|mij|ons|WORKER] ~8 ${deed}`,
    // the client's things
    `[CHORE|DET] ~1 van CLIENT ~5 ${deed}`,
    `[I|WORKER] ~10 CHORE ~6 ${deed}`,
    `CHORE van [POSS|DET]? ${name} ~6 [DONE_FOR|CLEANED|gebracht]`,
    'I ~8 CHORE ~3 [gedaan|gebracht]',
    `< heb POSS ~1 CHORE ~6 ${deed}`,
    `in [zijn|haar|z'n|je|diens] naam`,
    `laten * ~2 voor ${client}`,
    `I ~3 voor ${client} ~6 DO_FOR_INF`,
    `[ik|heb] ~6 FORMAL ~1 voor ${client}`,
    `I ~3 [CLIENT|CLIENT_HIM|NAME]? ${his} ~5 [DONE_FOR|CLEANED]`,
    `[CLIENT|NAME] ${his} ~1 CHORE ~6 ${deed}`,
    `op ${his} naam ~4 ${deed}`,
    `(ik heb|heb ik|< heb) ~6 voor [CLIENT|CLIENT_HIM] !PERSON`,
    `ik ben ~1 voor ${client} naar`,
    `heb [CLIENT|CLIENT_HIM|NAME] ~1 [ingeschreven|uitgeschreven|afgemeld]`,
    `${deed} door [ondergetekende|mij|begeleiding|begeleider]`,
    // now and soon
    'ik DO_FOR ~3 POSS CHORE',
    'ik DO_FOR ~8 van CLIENT',
    'ik schiet ~6 voor >',
    'I ~8 om ~2 CHORE ~2 te *',
    `ik ~3 DO_FOR ~6 voor ${client}`,
    `DO_FOR ik ~5 voor ${client}`,
    `[neem|nam|heb] ik ~5 over`,
    `[I|WORKER] ~6 overgenomen`,
    'ik neem ~1 [POSS|de|het] ~4 over',
    `om ~6 voor ${client} te *`,
  ],
  unless: notInPlaceOfClient,
  negation: 'blocks',
  signals: {
    // not said for whom: counts where the report says who did not do it, and could have
    'did-something': {
      patterns: [
        `< ~1 [DET|POSS]? CHORE ~6 ${deed}`,
        `heb ik ~10 ${deed}`,
        `ik heb ~10 ${deed}`,
        `ondergetekende heeft ~12 ${deed}`,
        `< heb ~8 ${deed}`,
        'ik heb ~6 laten *',
        'ik heb ~5 naar ~2 * gebracht',
        'FORMAL ~1 CALLED_FOR',
        'CLEANED',
        'ik ~3 DO_FOR ~4 [CHORE|alles]',
        'en DO_FOR POSS CHORE',
        '[brief|mail|bezwaar] ~8 geschreven',
      ],
      unless: notInPlaceOfClient,
      negation: 'blocks',
    },
    'phoned-for': {
      patterns: [
        'ik heb ~8 CALLED_FOR',
        'heb ik ~8 CALLED_FOR',
        'FORMAL CALLED_FOR [over|om|voor|ivm|inzake|wegens] POSS',
      ],
      unless: [...notInPlaceOfClient, 'CONSULTED', 'PERSON', '[CLIENT|CLIENT_HIM] CALLED_FOR'],
      negation: 'blocks',
    },
    'could-have-done': {
      patterns: [
        '[zelf|best|ook|prima|makkelijk] ~4 [gekund|gekunt|kunnen]',
        '[terwijl|intussen|ondertussen|onderwijl] ~2 [CLIENT|CLIENT_HE]',
        '[CLIENT|CLIENT_HE|NAME] ~2 [zat|lag|keek|stond|sliep|gamede|wachtte|rookte]',
        '[CLIENT|CLIENT_HE] ~2 [durfde|durft|wilde|kwam|kon|kan|kreeg] ~4 niet',
        '[CLIENT|CLIENT_HE|NAME] [was|bleef] ~2 [thuis|bed|weg|werk|school|ziek|moe|dronken|liggen|zitten|te]',
        '[CLIENT|CLIENT_HE] hoefde alleen',
        '[hijzelf|zijzelf]',
        'geen zin',
        '[doe|deed] [ik|het] ~2 wel',
        '[ging|gaat] sneller',
      ],
    },
  },
  settle: (report) => [
    ...report.all('took-over'),
    ...report.all('phoned-for'),
    ...report.all('did-something').filter((one) => isExcused(report, one)),
  ],
  carries: [
    'Ik heb voor haar de gemeente gebeld en de pas aangevraagd.',
    'Namens dhr. het abonnement opgezegd.',
    'Formulieren voor cl ingevuld en op de post gedaan.',
    'Zorgtoeslag voor mw aangevraagd, zij lag nog te slapen.',
    'Door ondergetekende is de borg voorgeschoten.',
    'Vanuit ondergetekende is voor betrokkene contact gezocht en een afspraak bij de tandarts geregeld.',
    'Kamer van cl opgeruimd en de vuile was naar beneden gebracht.',
    'Ik regel het wel voor je, zei ik, en ik heb voor je gebeld met DUO.',
    'Boodschappen gedaan voor meneer, hij was moe.',
    'Voor Dennis een nieuw ID-bewijs aangevraagd.',
    'Ik betaal de rekening voor hem en hij betaalt terug in termijnen.',
    'Koelkast schoongemaakt terwijl cl buiten stond te roken.',
    'Ik heb de huur overgemaakt, dat had hij best zelf gekund.',
    'Hij zat te gamen, dus heb ik de aanvraag ingediend.',
    'Ik neem haar administratie voorlopig over.',
    'Deze voormiddag voor Kevin naar de mutualiteit gebeld.',
    'Medicatie voor haar opgehaald bij de apotheek.',
    'Voor cl de afwas gedaan, hij had geen zin.',
  ],
  misses: [
    'Samen met cl de toeslag aangevraagd.',
    'Cl heeft zelf het formulier ingevuld.',
    'Ik heb met hem de gemeente gebeld.',
    'Zijn zus heeft voor hem de huur betaald.',
    'De bewindvoerder betaalt de rekening.',
    'Ik heb het verslag geschreven en opgestuurd.',
    'Ecogram met haar ingevuld.',
    'De moeder van cl belde op, ik heb haar te woord gestaan.',
    'Ik heb zijn zus uitgenodigd voor het gesprek.',
    'Overlegd met de GGZ over de medicatie.',
    'Cliënt heeft de kamer schoongemaakt.',
    'Samen de post gesorteerd en in de map gedaan.',
    'Gebeld door de reclassering.',
    'Buurvrouw heeft boodschappen gedaan voor mw.',
    'Melding gedaan bij de leidinggevende.',
    'Koffie gezet voor de groep.',
    'Voor de huur is nog niets geregeld.',
  ],
};

/** Whether it is said near the deed that the client could have done it, or what the client did meanwhile. */
function isExcused(report: Report, { sentence }: Finding): boolean {
  return report.between(sentence - 1, sentence + 2, 'could-have-done').length > 0;
}
