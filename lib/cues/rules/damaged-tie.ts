import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { dangerRules } from '../danger/danger-rules.ts';
import { livingPersons } from './informal-network.ts';
import { isNear } from './near.ts';

/**
 * Danger from somebody near is a damaged tie too: signs of danger in a sentence with a person, or just after one. Who is
 * only to be kept out of it is no danger yet.
 */
function dangerFromPersons(report: Report): readonly Finding[] {
  const people = new Set(report.once(livingPersons).map((one) => one.sentence));
  return dangerRules
    .flatMap((rule) => report.all(rule.sign))
    .filter((one) => people.has(one.sentence) || people.has(one.sentence - 1))
    .filter((one) => !isNear(report, one, 'keep-out', 0));
}

const hard =
  '[slecht|slechte|moeilijk|moeilijke|lastig|lastige|ingewikkeld|beladen|gevoelig|stuk|kapot|voorbij|verloren|weg|koel]';

/** A tie in the informal network is broken, strained, harmful, or loaded with shame, distrust, guilt or conflict. */
export const damagedTie: CueRule = {
  cue: 'damaged-tie',
  patterns: [
    'PERSON ~6 NEG ~3 SEES',
    // met haar zus is het stil sinds de bruiloft
    'PERSON ~~8 sinds [die|dat|de|het|zijn|haar] *&![zomer|winter]',
    `PERSON ~6 [is|zijn|was|ligt|gaat|loopt|blijft] ~3 ${hard}`,
  ],
  signals: {
    'tie-damage': {
      patterns: [
        'DAMAGE',
        '[elkaar|mekaar] ~~8 [NEG|sinds]',
        'NEG ~2 meer ~1 SEES',
        'SEES ~3 NEG ~1 meer',
        'NEG ~~12 sinds',
        'tussen ~3 [PERSON|THEM|twee]',
      ],
      unless: ['[geen|zonder] ~1 DAMAGE'],
    },
  },
  settle: (report) => [
    ...report.all('damaged-tie'),
    ...report.all('tie-damage').filter((one) => isNear(report, one, 'person', 2)),
    ...dangerFromPersons(report),
  ],
  carries: [
    'Hij heeft al jaren ruzie met zijn broer.',
    'Ze schaamt zich tegenover haar ouders.',
    'Haar zus spreekt ze niet meer.',
    'Zijn vader belde. Hij heeft hem nooit vergeven.',
    'Met haar zus is het stil sinds de bruiloft.',
    'Tussen zijn moeder en zijn vriendin zit het scheef.',
    'Zijn broers groeten elkaar niet meer.',
    'Ze probeert de band met haar dochter te herstellen.',
  ],
  misses: [
    'Ze had ruzie met de gemeente.',
    'Zijn broer helpt met de tuin.',
    'De relatie met de huisarts is verbroken.',
    'Zonder ruzie bij zijn moeder gegeten.',
    'Haar zus woont sinds mei in Assen.',
    'De ketel is stuk.',
    'Zijn ouders zien elkaar elke week.',
    'Ze is boos op de corporatie.',
  ],
};
