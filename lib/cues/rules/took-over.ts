import type { Report } from '../engine/report.ts';
import type { CueRule, Finding } from '../engine/rule.ts';

const client = '[CLIENT|CLIENT_HIM|NAME]';
const done = 'PARTICIPLE&![betekent|gesproken|gesteld|gekozen|geweest|uitgenodigd|vergezeld]';

/** Done together, by the client, by somebody else, or part of the professional's own work. */
const unless = [
  '[samen|zelfstandig|zichzelf|erbij]',
  `met ${client} !PERSON`,
  '[PERSON|VOLUNTEER|FORMAL] [heeft|had|hebben]',
  '[heeft|had|hebben|hebt] ~1 [PERSON|VOLUNTEER|FORMAL|CLIENT|CLIENT_HE|NAME]',
  '< [CLIENT|CLIENT_HE] [heeft|hebt]',
  'heb je zelf',
  '[TOOL|verslag|plan|koffie|uitnodiging|uitnodigingen|lijst|bericht] ~4 PARTICIPLE',
  '[wat|wie|of] ~6 voor',
];

/** The professional did for the client what the client or somebody near could have done. */
export const tookOver: CueRule = {
  cue: 'took-over',
  patterns: [
    // for, or in the name of
    `voor [POSS|DET]? ${client} !PERSON ~8 ${done}`,
    `[DEED|gebeld|gemaild] ~4 voor ${client} !PERSON`,
    `[ik|ondergetekende|og|ot|collega|begeleiding|heb|hebben] ~8 voor ${client} !PERSON`,
    `om ~6 voor ${client} te`,
    // ik doe zijn boodschappen; zijn recept opgehaald
    `I ~1 [regel|regelen|haal|breng|betaal|bestel|vul|ruim|doe|schrijf|houd] ~1 [zijn|haar|je|uw] *&![PERSON|FORMAL|VOLUNTEER]`,
    '<< [zijn|haar] *&![PERSON|FORMAL|VOLUNTEER] DEED >',
    `namens [POSS|DET]? ${client}`,
    // by the professional, or with the client's things
    '(door [mij|ons]|WORKER&![we|wij]|heb) ~10 DEED',
    `door [ons|mij|ondergetekende|og|ot|begeleiding|collega] ~8 ${done}`,
    `< ~2 van [POSS|DET]? ${client} ~6 DEED`,
  ],
  unless,
  negation: 'blocks',
  signals: {
    // not said for whom: counts where the report says who did not do it, and could have
    'did-something': {
      patterns: ['<< ~6 DEED', '<< ~1 [gebeld|gemaild] ~2 FORMAL'],
      unless,
      negation: 'blocks',
    },
    // not relatives, and not professionals whom one consults
    'phoned-for': {
      patterns: ['(door [I|mij|ons]|ik heb|heb ik) ~8 [gebeld|opgebeld|gemaild|aangeschreven]'],
      unless: [
        ...unless,
        '[PERSON|CLIENT|CLIENT_HIM|ggz|politie|huisarts|arts|psychiater|voogd|112] ~1 gebeld',
      ],
      negation: 'blocks',
    },
    'could-have-done': {
      patterns: [
        'zelf gekund',
        '[terwijl|intussen|ondertussen] ~2 [CLIENT|CLIENT_HE]',
        '[CLIENT|CLIENT_HE|NAME] ~2 [zat|lag|keek|stond|sliep|thuis|bed|weg|ziek|moe]',
        'geen [zin|fut]',
        '[durft|durfde|dorst] ~2 niet',
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
    'Voor mw. een nieuw ID-bewijs aangevraagd.',
    'Ik betaal de rekening voor hem en hij betaalt terug in termijnen.',
    'Koelkast schoongemaakt terwijl cl buiten stond te roken.',
    'Ik heb de huur overgemaakt, dat had hij best zelf gekund.',
    'Hij zat te gamen, dus heb ik de aanvraag ingediend.',
    'Deze voormiddag voor hem naar de mutualiteit gebeld.',
    'Medicatie voor haar opgehaald bij de apotheek.',
    'Voor cl de afwas gedaan, hij had geen zin.',
    'Ik doe zijn boodschappen op donderdag.',
    'Haar pillendoos gevuld, alle zeven dagen.',
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
    'Zijn bijstand is gestort.',
    'Hij heeft zelf de cursus betaald.',
    'Voor de huur is nog niets geregeld.',
  ],
};

/** Whether it is said near the deed that the client could have done it, or what the client did meanwhile. */
function isExcused(report: Report, { sentence }: Finding): boolean {
  return report.between(sentence - 1, sentence + 2, 'could-have-done').length > 0;
}
