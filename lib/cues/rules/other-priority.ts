import type { CueRule, Finding } from '../engine/rule.ts';
import type { Report } from '../engine/report.ts';
import { isNear } from './near.ts';

const topic = '[PERSON|CIRCLE|NETWORK_MEETING|TOOL|mensen]';

/** Sentences in which the network is left aside for a reason; talk about the network that they name did not take place. */
export function puttingOff(report: Report): readonly Finding[] {
  const pressed = (one: Finding): boolean => isNear(report, one, 'pressed', 1, 1);
  const named = (one: Finding, before: number, after: number): boolean =>
    isNear(report, one, 'network-topic', before, after);
  return [
    ...report.all('other-priority'),
    ...report
      .all('put-off')
      .filter((one) => named(one, 0, 0) || (pressed(one) && (named(one, 2, 1) || isNear(report, one, 'network-plan', 1)))),
    ...report.all('pressed').filter((one) => named(one, 0, 0)),
  ];
}

/** The network is put off or left aside because of time or because something else comes first. */
export const otherPriority: CueRule = {
  cue: 'other-priority',
  patterns: [
    // eerst de huur, dan de familie; over zijn moeder beginnen we pas als …
    `eerst ~~8 [daarna|dan] ~~4 ${topic}`,
    `${topic} ~~6 [pas|later] ~~3 [als|na|wanneer|zodra|nadat]`,
    `${topic} ~~8 [zolang|totdat|zodra]`,
    `NO_TIME ~1 [voor|om] ~4 ${topic}`,
    `[voor|aan] ~2 ${topic} ~6 [NO_TIME|toe|toegekomen]`,
  ],
  signals: {
    'network-topic': { patterns: ['[CIRCLE|NETWORK_MEETING|TOOL]'] },
    // Plans about people that do not call them a network.
    'network-plan': {
      patterns: [
        'wie ~8 [kan|kunnen|helpt|helpen|staat|staan|steunt|steunen|bij|heeft]',
        `[TALK|over|contact|band|bezoek|bellen|bijpraten] ~4 PERSON`,
        'PERSON ~5 [TALK|erbij|betrekken|bellen|bijpraten|uitnodigen|benaderen|opzoeken]',
      ],
    },
    'put-off': { patterns: ['PUT_OFF', '[stel|stellen|stelde] ~8 uit'] },
    pressed: { patterns: ['FIRST', 'NO_TIME', '[gaat|gaan|ging|gingen] ~4 voor >', '[te|zo] [druk|vol|ziek|moe]', 'pas ~~1 [als|na|wanneer|zodra]', '[zolang|tot|totdat]'] },
  },
  settle: (report) => report.once(puttingOff),
  carries: [
    'Niet aan het netwerk toegekomen, de huurschuld ging voor.',
    'De netwerkbijeenkomst is uitgesteld wegens ziekte in het team.',
    'Eerst de huur, dan de familie.',
    'Zou met hem kijken wie kan helpen. Dat is blijven liggen, de crisis ging voor.',
  ],
  misses: [
    'De schulden worden aangepakt.',
    'Afspraak verzet naar dinsdag.',
    'Zijn zus komt later, ze moet eerst werken.',
  ],
};
