import type { CueRule } from '../engine/rule.ts';
import { isNear } from './near.ts';

/** A tie in the informal network is broken, strained, harmful, or loaded with shame, distrust, guilt or conflict. */
export const damagedTie: CueRule = {
  cue: 'damaged-tie',
  patterns: [
    '{ PERSON ~~8 [QUARREL|BROKEN|SHAME|DISTRUST] }',
    '{ [QUARREL|BROKEN|SHAME|DISTRUST] ~~8 PERSON }',
    '{ PERSON ~~8 [HARM|MENACE|COERCE|BAN|KILL|STALK|ABUSE] }',
    '{ [HARM|MENACE|COERCE|BAN|KILL|STALK|ABUSE] ~~8 PERSON }',
    '{ [bang|angst|benauwd|schrik] voor ~3 PERSON }',
    '{ PERSON ~6 HIT }',
    '{ [NO|niet] ~3 [contact|gesproken|gezien|spreekt|spreken|ziet|zien|on_speaking] ~1 [meer]? [met|van]? ~3 PERSON }',
    '{ PERSON ~6 [NO|niet] ~2 [meer]? [contact|gesproken|gezien|gehoord|spreekt|spreken|on_speaking|welkom] }',
    '{ [REPAIR] ~5 [met|van] ~3 PERSON }',
    '{ [contact|band|relatie] ~3 PERSON ~4 [REPAIR|SCANT|stroef|moeizaam] }',
  ],
  signals: {
    'tie-damage': {
      patterns: [
        '{ [contact|band|relatie|verhouding] ~3 [verbroken|gebroken|verwaterd|QUARREL] }',
        '{ [schaamt|schaam|schaamde] [zich|me|zich] ~3 [voor|tegenover|bij] ~1 [hem|haar|hen|hun|ze] }',
        '{ [bang|als_de_dood] voor [hem|haar|ze|hen] }',
        '{ [elkaar|mekaar] ~6 [NO|niet] ~2 [gesproken|gezien|luchten|spreken|zien|verdragen] }',
        '{ [niet|nooit|nooit_meer] ~2 [gesproken|vergeven|vergeeft|gezien] }',
        '{ [vertrouwt|vertrouwde|vertrouw] ~4 [niet|niks|voor_geen] }',
        '{ [sinds|na] ~4 QUARREL }',
        '{ [hij|ze|zij|die] ~3 [HIT|HARM|MENACE|COERCE] ~3 [haar|hem] }',
        '{ [BROKEN|QUARREL|DISTRUST|SHAME] }',
      ],
    },
  },
  settle: (report) => [...report.all('damaged-tie'), ...report.all('tie-damage').filter((one) => isNear(report, one, 'person', 1))],
  carries: ['Hij heeft al jaren ruzie met zijn broer.', 'Ze schaamt zich tegenover haar ouders.', 'Haar zus spreekt ze niet meer.'],
  misses: ['Ze had ruzie met de gemeente.', 'Zijn broer helpt met de tuin.'],
};
