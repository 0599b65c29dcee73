import type { CueRule, Finding } from '../engine/rule.ts';
import { livingPersons } from './informal-network.ts';
import { isNear } from './near.ts';

/** Somebody informal took part in the contact, was invited, or was in touch with the staff. */
export const relativeInvolved: CueRule = {
  cue: 'relative-involved',
  patterns: [
    'PERSON ~5 [CALLED|sprak] ~3 STAFF',
    '[aanwezig|aanwezigen|aanw|deelnemers|present|opkomst] ~~14 PERSON',
    '[er_waren|waren_er|bij_elkaar] ~~4 PERSON',
    'INVITED ~~10 PERSON',
    'PERSON ~8 INVITED',
    'PERSON ~~6 [is|zijn] ~2 gevraagd',
  ],
  signals: {
    'relative-reaches-staff': {
      patterns: [
        'PERSON ~~8 [CALLED|vroeg|vraagt|sprak|stuurde|schreef|meldde|zei|liet|heeft] ~4 STAFF',
        '< ~3 PERSON ~4 CALLED',
        'CALLED ~2 PERSON',
        'MESSAGE [van|met] ~4 PERSON',
        'PERSON ~8 [bij|tegen|aan] STAFF',
        '[CALLED|sprak|spreekt|vroeg|hield|kreeg] ~1 PERSON ~3 STAFF',
        'PERSON ~3 [heeft|hebben|had] ~3 [gebeld|opgebeld|gemaild]',
        '[gebeld|gemaild|telefoontje|bezoek|bericht] ~1 [door|van] ~3 PERSON',
      ],
      unless: ['[CLIENT_HE|CLIENT] ~2 [CALLED|heeft|kreeg|krijgt|had]', 'OFTEN'],
      negation: 'blocks',
    },
    'staff-reaches-relative': {
      patterns: [
        '< ~4 PERSON ~4 REACHED',
        '< ~1 REACHED ~2 met ~3 PERSON',
        '[gesprek|huisbezoek|kennismaking|overleg] ~2 [met|van|en] ~4 PERSON',
        // met zijn zus afgesproken; ik heb haar broer uitgelegd; ik zag zijn moeder
        '< ~3 met ~2 PERSON ~4 afgesproken',
        '[I|heb] ~2 PERSON ~4 [REACHED|uitgelegd|gezien|teruggebeld]',
      ],
      unless: ['[CLIENT_HE|CLIENT|PERSON] ~2 [heeft|had|is|gaat|wordt|NEED|CALLED]', '[WISH|FORMAL|OFTEN]'],
      negation: 'blocks',
    },
    'relative-present': {
      patterns: [
        'PERSON ~8 PRESENT',
        // schoof het laatste kwartier aan; kwam met haar man
        'PERSON ~1 [schoof|sloot|haakte|sluit|nam] ~6 [aan|in|deel]',
        '[schoof|sloot|nam|haakte] ~4 PERSON ~3 [aan|in|deel]',
        '< ~1 [kwam|komt|kwamen] ~2 met ~1 PERSON',
        'PERSON ~2 *&!en [mij|me]',
        'PERSON ~~8 [was|waren] ~2 [er|hier|mee]',
        'PERSON ~5 CAME ~8 [OUR_PLACE|STAFF|kijken]',
        'PERSON ~5 [zat|zaten|stond|stonden] ~4 [bij|er|naast|tegenover|achter|te]',
        'CAME ~2 PERSON ~6 [OUR_PLACE|STAFF]',
        'OUR_PLACE ~2 CAME ~4 PERSON',
      ],
      unless: ['[WISH|NEED|zou|kan|kon|of|als|voorgesteld|OFTEN]'],
      negation: 'blocks',
    },
    'they-reach-staff': {
      patterns: [
        '[CLIENT_HE|beiden] ~1 [CALLED|vroeg|schreef|stuurde|vraagt] ~2 STAFF',
        '[zij|die|beiden] ~3 CAME ~3 [aan|erbij|bij|er]',
        '[THEM|allen] ~3 uitgenodigd',
        'INVITED ~6 [verstuurd|gestuurd|deur]',
      ],
    },
  },
  settle: (report) => {
    const people = new Set(report.once(livingPersons).map((one) => one.sentence));
    const involves = (one: Finding): boolean =>
      people.has(one.sentence) && !isNear(report, one, 'keep-out', 0) && !isNear(report, one, 'put-off', 0);
    return [
      ...[
        'relative-involved',
        'relative-reaches-staff',
        'staff-reaches-relative',
        'relative-present',
      ].flatMap((name) => report.all(name).filter(involves)),
      ...report.all('meeting-held').filter((one) => isNear(report, one, 'person', 0, 1)),
      ...report.all('they-reach-staff').filter((one) => isNear(report, one, 'person', 3)),
    ];
  },
  carries: [
    'Vanochtend gebeld door haar oom.',
    'Zijn nicht heeft om tien uur gebeld.',
    'Zijn zus belde mij vanmorgen.',
    'Aanwezig: cliënt, haar moeder, begeleider.',
    'Broer schoof aan bij het gesprek.',
    'De buurvrouw is uitgenodigd voor donderdag.',
    'Moeder gebeld over de verhuizing.',
    'Op kantoor zat zijn neef te wachten.',
    'Mailtje van haar tante met een vraag.',
    'Zijn vriendin deed open.',
    'Zijn neef schoof het laatste kwartier aan.',
    'Kwam vandaag met haar man.',
    'Ik heb zijn zus uitgelegd hoe de regeling werkt.',
    'Haar oom heeft mij twee keer gesproken.',
  ],
  misses: [
    'Hij belt zijn zus elke zondag.',
    'Ze at gisteren bij haar oma.',
    'Ik heb de huisarts gebeld.',
    'Hij heeft zijn vader gebeld.',
    'Zijn broer zou kunnen aanschuiven.',
    'Haar moeder mag er niet bij zijn.',
    'Zijn zus woont in Assen.',
    'Ze appte haar nicht.',
    'Hij neemt zijn zus een mand fruit mee.',
  ],
};
