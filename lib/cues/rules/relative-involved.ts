import type { CueRule } from '../engine/rule.ts';
import { livingPersons } from './informal-network.ts';
import { isNear } from './near.ts';

/** Somebody informal took part in the contact, was invited, or was in touch with the staff. */
export const relativeInvolved: CueRule = {
  cue: 'relative-involved',
  patterns: [
    '{ [gebeld|geappt|gemaild|aangesproken|benaderd|opgebeld|gebracht|ontvangen|binnengelaten|teruggebeld] door ~5 PERSON }',
    '{ PERSON ~8 AT_DOOR }',
    '{ [voorstelde|voorgesteld] ~1 als ~2 PERSON }',
    '{ [belt|belde|mailde|appte|sprak|kreeg|bel|mail] [ik|wij|we|ondergetekende|og] ~5 PERSON }',
    '{ ATTENDANCE ~~14 PERSON }',
    '{ INVITED ~~10 PERSON }',
  ],
  unlessInSentence: ['[zonder|niet|NO] ~1 PERSON ~4 [erbij|aanwezig]', '[wil|wilde|hoefde|hoeft] ~2 niet'],
  signals: {
    'relative-reaches-staff': {
      patterns: [
        '{ PERSON ~~8 [RANG|sprak|spraken|spreekt|vroeg|vroegen|vraagt|meldde|meldt|meldden|stuurde|stuurt|schreef|vertelde|verzocht|gaf|eist|eiste] ~4 STAFF }',
        '{ < ~3 PERSON&![ex|exman|ex-man|ex-partner|expartner|exvriend|ex-vriend] ~4 [belde|belden|belt|mailde|mailt|appte|appt|informeert|informeerde] }',
        '{ < ~2 PERSON ~2 [heeft|had|hebben] ~4 [gebeld|gemaild|geappt|gevraagd] > }',
        '{ MESSAGE ~3 [van|met|door] ~4 PERSON&![ex|exman|ex-man|ex-partner|expartner|exvriend|ex-vriend] }',
        '{ MESSAGE ~2 PERSON&![ex|exman|ex-man|ex-partner|expartner|exvriend|ex-vriend] ~3 }',
        '{ PERSON ~4 MESSAGE ~3 [STAFF|gestuurd|ontvangen|gekregen] }',
        '{ PERSON ~~4 [vraagt_hoe|vroeg_hoe|vraagt_of|vroeg_of] }',
        '{ PERSON ~4 [liet_ons_weten|laat_ons_weten|vraagt_of|vroeg_of|vraagt_hoe|vroeg_hoe|tolkte|tolkt|vertaalde|vertaalt] }',
        '{ PERSON ~3 [liet|sprak] ~3 [voicemail|vm|bericht] ~2 }',
        '{ PERSON ~~6 wilde weten ~2 }',
        '{ MESSAGE ~2 [gestuurd|verstuurd]? ~2 [aan|naar] ~4 PERSON }',
      ],
      unless: [
        '[CLIENT_HE|CLIENT] ~3 [kreeg|krijgt|heeft|had|ontving|ontvangt|stuurde|belde|appte] ~8 PERSON',
        '[RANG] [hem|haar|elkaar|cl|hen|client] ',
        '[RANG|sprak|spreekt] ~3 [met|naar] ~3 PERSON',
        'OFTEN',
        '[CLIENT|CLIENT_HE] RANG',
        '[liet|laat|toont|toonde|leest|las] ~6 MESSAGE',
        'als ~4 RANG',
      ],
      negation: 'blocks',
    },
    'staff-reaches-relative': {
      patterns: [
        '{ < ~5 PERSON ~6 REACHED }',
        '{ [ik|wij|we|ondergetekende|og] ~8 PERSON ~8 REACHED }',
        '{ [ik|wij|we] [belde|bel|belden|mailde|mail|appte|app|sprak|spreek|benaderde] ~4 PERSON }',
        '{ < ~3 [gemaild|geappt|gesproken|gebeld|overlegd|afgestemd|kennisgemaakt|gepraat|contact_gehad|contact] ~2 met ~3 PERSON }',
        '{ [met|samen_met] ~8 PERSON ~~8 [gesproken|gepraat|doorgenomen|besproken|overlegd|bekeken|gezeten|kennisgemaakt|gebeld|keukentafel|afgesproken|gegaan|kantoor] }',
        '{ WITH_US ~3 [met|van] ~6 PERSON }',
        '{ [overleg|in_overleg|app-contact|appcontact|belcontact|telefonisch_contact] ~1 met ~3 PERSON }',
        '{ < met ~2 PERSON ~2 [MESSAGE|contact|app-contact] ~3 }',
        '{ PERSON ~3 gereageerd op ~3 }',
        '{ [hb|huisbezoek|gesprek|kennismaking] ~4 [en|plus|samen_met|incl] ~2 PERSON }',
      ],
      unless: [
        '[CLIENT_HE|CLIENT] ~2 [heeft|had|hebben|is|gaat|wil|wilde|zal|gaan|zou|belt|belde|moet|kan]',
        '[heeft|had|wil|gaat|zal|wilde|kan|moet|zou] [CLIENT_HE|CLIENT]',
        'WISH',
        '[opbouwen|herstellen|leggen]',
        'PERSON ~3 [heeft|had|hebben|is|wordt|worden|werd|kan|mag|wil|zou|moet] ~6 REACHED',
        'FORMAL ~3 REACHED',
        'REACHED ~4 FORMAL',
        '[hem|haar|cl|mw|mevrouw|dhr] ~3 [gebeld|geappt|gemaild|benaderd|gesproken]',
        'OFTEN',
        '[zelf] ~2 REACHED',
      ],
      negation: 'blocks',
    },
    'relative-present': {
      patterns: [
        '{ PERSON ~8 PRESENT }',
        '{ PRESENT ~4 PERSON }',
        '{ PERSON ~~8 [was|waren] ~2 [er|aanwezig|erbij|present] }',
        '{ er waren ~3 PERSON }',
        '{ PERSON ~5 [schoof|schoven|schuift|sloot|sloten|sluit] ~6 aan }',
        '{ PERSON ~5 [zat|zaten|zit|zitten|stond] ~6 [bij|erbij|naast|aan_tafel|tegenover|achter] }',
        '{ PERSON ~4 [komt|kwam|komen|kwamen|gaat|ging|doet|deed|deden] ~4 mee ~2 [naar|met|in|via|bij] }',
        '{ PERSON ~~4 allemaal ~3 }',
        '{ [komt|komen|kwam|kwamen|gaat|gaan] ~1 PERSON ~2 mee }',
        '{ PERSON ~4 [opende|opent] ~2 deur }',
        '{ PERSON ~8 [bij|tegen|aan] ons ~3 }',
        '{ PERSON ~4 [bracht|haalde|kwam|gaf|leverde] ~6 [afdeling|receptie|balie|opvang|kantoor|groep|locatie] }',
        '{ PERSON en ik ~4 }',
        '{ ik en ~1 PERSON ~4 }',
        '{ PERSON ~4 [wilde|wou|wil] ~4 [naar_binnen|kamer_in|spreken] }',
        '{ bezoek van ~2 PERSON ~~3 [gesproken|gepraat|kort] }',
        '{ PERSON ~4 was thuis }',
        '{ PERSON ~6 kwam ~3 [erbij|bij] }',
        '{ PERSON ~5 [kennismaken|kennis_maken] }',
        '{ PERSON ~4 bij ~3 [gesprek|overleg|evaluatie|afspraak] ~1 [zijn|is|was|waren] }',
        '{ [met|samen_met] ~3 PERSON ~5 [intake|gesprek|evaluatie|kennismaking|spreekuur] ~3 }',
        '{ PERSON ~5 [tijdens|in|uit] ~2 WITH_US }',
        '{ PERSON ~4 [reed|bracht|hielp|haalde|vergezelde] [ons|mij|me] ~3 }',
        '{ PERSON ~3 [dacht|denkt|praat|praatte|kijkt|keek|luisterde] ~3 mee }',
        '{ PERSON ~3 deed ~2 [woord|open] }',
        '{ PERSON [binnenkwam|binnenkwamen|meekwam|aanschoof|erbij_kwam] }',
        '{ [kennis_met|kennisgemaakt_met] ~4 PERSON }',
        '{ [zat|zaten|stond|stonden|was|waren] ~2 PERSON ~4 [aan_de_keukentafel|aan_tafel|in_de_kamer|erbij|op_de_bank|binnen|klaar|thuis] }',
        '{ PERSON ~3 [was|waren|is|zijn] ~3 bij ~2 WITH_US }',
        '{ PERSON ~1 [komt|komen] ~4 ook > }',
        '{ PERSON ~1 [nam|neemt] ~3 op > }',
        '{ PERSON ~4 [kwam|kwamen|komt|verscheen|stond] ~6 [binnen|op_kantoor|op_locatie|bij_ons|hier|tijdens|opvang] }',
        '{ PERSON ~4 [keek|keken|luisterde|luisterden|knikte|vulde|schonk|zette|legde|zweeg|lachte|huilde|reageerde|reageert|gaf|beloofde|belooft|stelde|opperde|bood|biedt|zegde|onderbrak|beaamde|herkende] ~4 [mij|me|ons|mee|toe|aan|uit|in|koffie|thee|erbij|voor] }',
        '{ [in|tijdens|bij] ~3 WITH_US ~6 PERSON ~5 }',
        '{ PERSON ~4 [meegenomen|meegebracht] }',
        '{ [trof|ontmoette|ontmoet|zag|sprak] [ik|wij|we] ~4 PERSON }',
        '{ PERSON ~4 [bracht|brengt|haalde|haalt] ~2 [hem|haar|cl] ~4 [op|binnen|hierheen|terug] }',
      ],
      unless: [
        '[WISH|zou|mag|mocht|kan|kon|moet|halen|haal|haalt|betrekken|of|als|voorgesteld|voorstel|idee|hoeft]',
      ],
      negation: 'blocks',
    },
    'relative-invited': {
      patterns: ['{ PERSON ~8 INVITED }', '{ PERSON ~~6 [is|zijn|was|waren] ~2 gevraagd }'],
      unless: [
        '[WISH|zou|mag|mocht|hoeft]',
        '[CLIENT_HE|CLIENT] ~2 [is|was|werd|wordt] ~6 uitgenodigd',
        'uitgenodigd ~2 door ~2 PERSON',
      ],
      negation: 'blocks',
    },
    'round-table-with': {
      patterns: ['{ ROUND_TABLE ~~8 PERSON }'],
      unlessInSentence: ['PLANNED', '[zag|ziet|voor_zich|stelt|stelde]'],
    },
    'relative-acts': {
      patterns: [
        '{ PERSON ~~8 HELD }',
        '{ [waren|zaten|kwamen|was|zat|kwam|aanwezig|aan_tafel] ~~6 PERSON }',
      ],
    },
    'they-reach-staff': {
      patterns: [
        '{ [zij|die|deze|beiden|hij] ~1 [RANG|vroeg|sprak|stuurde|schreef] ~2 [mij|me|ons|ondergetekende|og] }',
        '{ RANG [zij|die] ~1 [mij|me|ons] }',
        '{ [zij|die|beiden] ~3 [schoof|schoven|zat|zaten|sluit|schuift] ~3 [aan|erbij|bij] }',
        '{ [kreeg|heb|had|sprak|belde] [ik|wij|we] [haar|hem|hen] ~2 [te_pakken|aan_de_lijn|gebeld|gesproken|aan_de_telefoon] }',
        '{ [met] [haar|hem|hen] [zelf] ~2 REACHED }',
        '{ [komt|komen] [zij|ze|hij] ~2 mee ~3 WITH_US }',
        '{ [haar|hem|hen|ze|die] ~3 uitgenodigd }',
        '{ [met|samen_met] ~3 [hem|haar|hen] ~3 [aan_tafel|aan_de_keukentafel] }',
        '{ [uitnodiging|uitnodigingen] ~6 [verstuurd|gestuurd|de_deur_uit|verzonden] }',
      ],
    },
  },
  settle: (report) => {
    const people = new Set(report.once(livingPersons).map((one) => one.sentence));
    return [
      ...[
        'relative-involved',
        'relative-reaches-staff',
        'staff-reaches-relative',
        'relative-present',
        'relative-invited',
        'round-table-with',
      ]
        .flatMap((name) => report.all(name))
        .filter((one) => people.has(one.sentence) && !isNear(report, one, 'client-declines', 0)),
      ...report.all('meeting-held').filter((one) => people.has(one.sentence) || people.has(one.sentence + 1)),
      ...report
        .all('relative-acts')
        .filter((one) => people.has(one.sentence) && isNear(report, one, 'network-meeting', 3)),
      ...report.all('they-reach-staff').filter((one) => isNear(report, one, 'person', 3)),
    ];
  },
  carries: [
    'Zijn zus belde mij vanmorgen.',
    'Aanwezig: cliënt, haar moeder, begeleider.',
    'Broer schoof aan bij het gesprek.',
    'De buurvrouw is uitgenodigd voor donderdag.',
    'Moeder gebeld over de verhuizing.',
  ],
  misses: [
    'Hij belt zijn zus elke zondag.',
    'Ze at gisteren bij haar oma.',
    'Ik heb de huisarts gebeld.',
    'Hij heeft zijn vader gebeld.',
  ],
};
