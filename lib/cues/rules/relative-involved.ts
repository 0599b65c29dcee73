import type { CueRule } from '../engine/rule.ts';
import { livingPersons } from './informal-network.ts';
import { isNear } from './near.ts';

/** Somebody informal took part in the contact, was invited, or was in touch with the staff. */
export const relativeInvolved: CueRule = {
  cue: 'relative-involved',
  patterns: [
    '[gebeld|geappt|gemaild|aangesproken|benaderd|opgebeld|ontvangen] door ~5 PERSON',
    '[aanwezig|aanwezigen|aanw|deelnemers|present] ~~14 PERSON',
    'INVITED ~~10 PERSON',
    'PERSON ~8 INVITED',
  ],
  unlessInSentence: ['NEG ~1 PERSON ~4 [erbij|aanwezig]', 'WISH ~2 niet'],
  signals: {
    'relative-reaches-staff': {
      patterns: [
        'PERSON ~~8 RANG ~4 STAFF',
        'RANG ~4 PERSON ~4 STAFF',
        '< ~3 PERSON ~4 RANG',
        '< ~2 PERSON ~2 [heeft|had|hebben] ~4 [gebeld|gemaild|geappt|gevraagd] >',
        'MESSAGE ~3 PERSON',
        'PERSON ~4 MESSAGE ~3 [STAFF|gestuurd|gekregen]',
        'PERSON ~8 [bij|tegen|aan] STAFF',
      ],
      unless: [
        '[CLIENT_HE|CLIENT] ~3 [kreeg|krijgt|heeft|had|ontving|stuurde|belde|appte] ~8 PERSON',
        'RANG [THEM|elkaar|CLIENT]',
        'RANG ~3 [met|naar] ~3 PERSON',
        'OFTEN',
        '[CLIENT|CLIENT_HE] RANG',
        'als ~4 RANG',
      ],
      negation: 'blocks',
    },
    'staff-reaches-relative': {
      patterns: [
        '< ~5 PERSON ~6 REACHED',
        'I ~8 PERSON ~8 REACHED',
        'I [RANG|bel|mail|app|spreek] ~4 PERSON',
        '[RANG|REACHED] ~2 [I|met] ~3 PERSON',
        'met ~8 PERSON ~~8 [REACHED|doorgenomen|besproken|bekeken|gezeten|keukentafel]',
        'WITH_US ~3 [met|van|en] ~6 PERSON',
      ],
      unless: [
        '[CLIENT_HE|CLIENT] ~2 [heeft|had|hebben|is|gaat|WISH|zal|gaan|zou|belt|belde|MAY|kan]',
        '[heeft|had|WISH|gaat|zal|kan|MAY|zou] [CLIENT_HE|CLIENT]',
        'WISH',
        'PERSON ~3 [heeft|had|hebben|is|wordt|werd|kan|MAY|zou] ~6 REACHED',
        'FORMAL ~3 REACHED',
        'REACHED ~4 FORMAL',
        '[THEM|CLIENT] ~3 REACHED',
        'OFTEN',
      ],
      negation: 'blocks',
    },
    'relative-present': {
      patterns: [
        'PERSON ~8 PRESENT',
        'PRESENT ~4 PERSON',
        'PERSON ~~8 [was|waren] ~2 [er|hier]',
        'er waren ~3 PERSON',
        'PERSON ~5 [schoof|schoven|schuift|sloot|sluit] ~6 aan',
        'PERSON ~5 [zat|zaten|zit|zitten|stond|stonden] ~6 [bij|naast|tegenover|achter|op|in|aan]',
        'PERSON ~4 [komt|kwam|komen|kwamen|gaat|ging|doet|deed|dacht|denkt|praat] ~4 mee',
        'PERSON ~4 [was|waren|kwam|kwamen|bracht|haalde|gaf|leverde] ~6 [WITH_US|STAFF|hier|vandaag|kijken|tijdens]',
        'PERSON en ik',
      ],
      unless: ['[WISH|MAY|zou|kan|kon|of|als|PROPOSED]', 'OFTEN'],
      negation: 'blocks',
    },
    'relative-acts': { patterns: ['PERSON ~~8 HELD', 'HELD ~~6 PERSON'] },
    'they-reach-staff': {
      patterns: [
        '[CLIENT_HE|beiden] ~1 RANG ~2 STAFF',
        '[zij|die|beiden] ~3 [zat|zaten|schoof|schoven|waren] ~3 [aan|erbij|bij|er]',
        'met ~3 THEM ~3 [REACHED|aan_tafel]',
        '[THEM|allen] ~3 uitgenodigd',
        'INVITED ~6 [verstuurd|gestuurd|deur]',
      ],
    },
  },
  settle: (report) => {
    const people = new Set(report.once(livingPersons).map((one) => one.sentence));
    return [
      ...['relative-involved', 'relative-reaches-staff', 'staff-reaches-relative', 'relative-present']
        .flatMap((name) => report.all(name))
        .filter((one) => people.has(one.sentence) && !isNear(report, one, 'client-declines', 0)),
      ...report
        .all('relative-acts')
        .filter((one) => people.has(one.sentence) && isNear(report, one, 'meeting-held', 3)),
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
