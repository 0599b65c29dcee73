import type { SessionResult } from '../../session/session-result.ts';
import { ofKind, words } from '../../survey/testing/every-kind.ts';

/** A session in which six people voted on two factors, and said these things. */
export function someResult(id: string, change: Partial<SessionResult> = {}): SessionResult {
  return {
    ...{ v: 1, id, day: '2026-11-24', title: words('Our team'), team: 'North', template: null },
    ...{ language: 'nl', contract: { k: 3, kOpen: 3, mayChange: true }, people: 6, agreed: {} },
    items: [ofKind.factors, ofKind.open],
    rounds: [
      {
        ...{ item: 'factors', round: 1 },
        result: {
          ...{ kind: 'shown', voters: 6, withheld: [], movement: null },
          counts: { 'courage:lot': 3, 'takes-over:little': 4 },
        },
      },
      {
        ...{ item: 'open', round: 1 },
        result: { kind: 'texts', voters: 6, texts: ['No time', 'Courage', 'We do it all ourselves'] },
      },
    ],
    ...change,
  };
}
