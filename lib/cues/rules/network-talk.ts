import type { CueRule } from '../engine/rule.ts';
import { isNear } from './near.ts';

/** Professional and client talked, or will talk, about the people in the client's life. */
export const networkTalk: CueRule = {
  cue: 'network-talk',
  patterns: [
    // over zijn zoon gesproken; het gehad over de buurvrouw
    '{ over ~4 [PERSON|CIRCLE] ~6 [TALKED|TOLD] }',
    '{ [TALKED|HAD_IT] ~5 over ~5 [PERSON|CIRCLE] }',
    '{ TOLD ~3 LONG ~4 over ~4 PERSON }',
    '{ TOLD ~4 over ~4 PERSON ~8 LONG }',
    '{ LONG ~3 TOLD ~3 over ~4 PERSON }',
    '{ LONG ~4 over ~4 [PERSON|CIRCLE] }',
    // vroeg wie er vroeger was; doorgenomen wie wat doet
    '{ ASKED ~~3 [wie|wiens|naar_wie] ~~5 } ',
    '{ [over|bij|met] wie ~6 [ASKED|TALKED] }',
    '{ [de]? vraag ~1 wie ~4 }',
    '{ ROUND }',
    '{ wie ~3 wat ~2 [doet|doen|kan|kunnen|bijdraagt|draagt|blijft] }',
    '{ wie [vangt|helpt|komt|blijft|brengt|haalt|kan|kunnen|heeft|belt|gaat] ~8 }',
    // wat hij voor haar betekent, kan doen
    '{ ASKED ~~2 [wat|hoe|of] ~4 [PERSON|hij|zij|ze|die] ~3 [voor|betekent|betekend|betekenen|doet|doen|kan|kunnen|daarin] ~3 }',
    '{ wat ~3 voor [hem|haar|hun|hen|me|mij|je|u] [betekent|betekenen|betekend|doet|doen|kan|kunnen|is|zijn] }',
    '{ [QUESTION|vroeg|gevraagd] ~4 naar ~3 [PERSON|CIRCLE] }',
    // de mensen in kaart
    '{ [mensen|namen|PERSON|personen|iedereen] ~4 [erop|er_op|op_de_kaart|in_kaart|op_papier|in_de_cirkel|in_de_kring|opgeschreven|ingevuld|getekend] }',
    '{ CIRCLE ~5 [besproken|bespreken|doorgenomen|bekeken|in_kaart|verkend|verkennen|ter_sprake|geinventariseerd|uitgevraagd|doorgesproken] }',
    '{ [besproken|bespreken|bespraken|doorgenomen|bekeken|verkend|verkennen|geinventariseerd|stilgestaan] ~4 [CIRCLE|PERSON] }',
    '{ PERSON ~2 [besproken|ter_sprake|doorgesproken|doorgepraat] }',
    '{ stilgestaan bij ~3 [mensen|PERSON|CIRCLE] }',
    '{ NEXT_TIME ~4 [verder|terug|door|meer] ~2 [over|op] ~3 PERSON }',
  ],
  unlessInSentence: ['ASKED ~~3 wie ~6 FORMAL'],
  signals: {
    'talk-about-them': {
      patterns: [
        '{ [TALKED|HAD_IT|TOLD] ~4 over [hem|haar|hen|ze|hun|die|allebei|iedereen|elkaar] }',
        '{ over [hem|haar|hen|ze|hun|die] ~4 [TALKED|HAD_IT|TOLD] }',
        '{ TOLD ~3 [er|erover|daarover] ~4 LONG }',
        '{ LONG ~3 over [hem|haar|hen|hun|die] ~2 }',
        '{ [TALKED|HAD_IT] ~3 [erover|daarover] }',
      ],
    },
  },
  settle: (report) => [
    ...report.all('network-talk'),
    ...report.all('talk-about-them').filter((one) => isNear(report, one, 'person', 2)),
  ],
  carries: [
    'We hebben het lang over zijn zus gehad.',
    'Ik vroeg haar wie er langskomt als ze ziek is.',
    'Zijn buurman hielp met sjouwen. Daar lang over hem gepraat.',
    'Samen doorgenomen wie wat kan doen na de verhuizing.',
  ],
  misses: ['Ze was dit weekend bij haar moeder.', 'De begroting met hem doorgenomen.', 'Zijn zus heeft een nieuwe auto.'],
};
