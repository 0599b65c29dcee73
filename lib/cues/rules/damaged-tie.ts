import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { dangerRules } from '../danger/danger-rules.ts';
import { livingPersons } from './informal-network.ts';
import { isNear } from './near.ts';

/** Danger from somebody near is a damaged tie too: signs of danger in a sentence with a person, or just after one. */
function dangerFromPersons(report: Report): readonly Finding[] {
  const people = new Set(report.once(livingPersons).map((one) => one.sentence));
  return dangerRules
    .flatMap((rule) => report.all(rule.sign))
    .filter((one) => people.has(one.sentence) || people.has(one.sentence - 1));
}

/** A tie in the informal network is broken, strained, harmful, or loaded with shame, distrust, guilt or conflict. */
export const damagedTie: CueRule = {
  cue: 'damaged-tie',
  patterns: [
    'PERSON ~6 [NEG|nauwelijks] ~3 SEES',
    '[NEG|nauwelijks] ~4 SEES ~4 PERSON',
    'PERSON ~4 SEES ~5 NEG ~1 meer',
    'SEES ~4 PERSON ~5 NEG',
    'TIE ~5 PERSON ~6 [SCANT|slecht|lastig|ingewikkeld|knarst|stuk|voorbij]',
    '[slecht|slechte|moeilijk|moeilijke] ~1 TIE ~4 PERSON',
    '[bang|angst|benauwd|schrik|doodsbenauwd] ~1 [voor|dat] ~3 PERSON',
    'PERSON ~6 WISH [THEM|mij|me] ~1 niet',
    'PERSON ~4 [laat|laten|liet] ~3 stikken',
    '[brak|breekt|breken] ~3 met ~3 PERSON',
    'tussen ~6 PERSON ~6 NEG',
  ],
  signals: {
    'tie-damage': {
      patterns: ['DAMAGE', 'REPAIR', '[elkaar|mekaar|THEM] ~6 NEG ~3 SEES', 'bang voor THEM', 'NEG ~2 meer ~1 SEES', 'TIE ~~6 [stuk|over|voorbij]'],
    },
  },
  settle: (report) => [
    ...report.all('damaged-tie'),
    ...report.all('tie-damage').filter((one) => isNear(report, one, 'person', 1)),
    ...dangerFromPersons(report),
  ],
  unlessInSentence: ['DAMAGE ~~3 FORMAL'],
  carries: [
    'Hij heeft al jaren ruzie met zijn broer.',
    'Ze schaamt zich tegenover haar ouders.',
    'Haar zus spreekt ze niet meer.',
    'Zijn vader belde. Hij heeft hem nooit vergeven.',
  ],
  misses: [
    'Ze had ruzie met de gemeente.',
    'Zijn broer helpt met de tuin.',
    'De relatie met de huisarts is verbroken.',
  ],
};
