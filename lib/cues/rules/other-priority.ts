import type { CueRule } from '../engine/rule.ts';
import { isNear } from './near.ts';

/** The network is put off or left aside because of time or because something else comes first. */
export const otherPriority: CueRule = {
  cue: 'other-priority',
  patterns: [
    '{ [CIRCLE|NETWORK_MEETING|TOOL] ~~6 [PUT_OFF|NO_TIME] }',
    '{ [PUT_OFF|NO_TIME] ~~6 [CIRCLE|NETWORK_MEETING|TOOL] }',
    '{ [CIRCLE|NETWORK_MEETING|TOOL] ~~8 FIRST }',
    '{ [PUT_OFF] ~~8 FIRST }',
  ],
  signals: {
    'network-topic': { patterns: ['[CIRCLE|NETWORK_MEETING|TOOL|PERSON]', 'wie ~6'] },
    'put-off': { patterns: ['PUT_OFF'] },
    'comes-first': { patterns: ['FIRST', 'NO_TIME'] },
  },
  settle: (report) => report.all('other-priority').filter((one) => isNear(report, one, 'network-topic', 1)),
  carries: ['Niet aan het netwerk toegekomen, de huurschuld ging voor.', 'De netwerkbijeenkomst is uitgesteld wegens ziekte in het team.'],
  misses: ['De schulden worden aangepakt.', 'Afspraak verzet naar dinsdag.'],
};
