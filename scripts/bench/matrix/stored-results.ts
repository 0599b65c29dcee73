import type { Counts } from '../../../lib/matrix/matrix.ts';
import type { ReleasedRound } from '../../../lib/session/released-round.ts';
import type { SessionResult } from '../../../lib/session/session-result.ts';
import { helpsAndHinders } from '../../../lib/session/templates/helps-and-hinders.ts';
import { itemsOfTemplate } from '../../../lib/session/templates/template.ts';
import type { Item } from '../../../lib/survey/item.ts';
import { offeredFactors } from '../../../lib/survey/offered-factors.ts';

const teams = 20;

/** Results of a year as they are stored, by session: what it says of all factors, and twenty open answers. */
export function storedResults(counted: ReadonlyMap<string, ReadonlyMap<string, Counts>>): SessionResult[] {
  const items = itemsOfTemplate(helpsAndHinders);
  return [...counted].map(([id, factors], at) => {
    const voters = Math.max(...[...factors.values()].map((counts) => counts.voters));
    return {
      ...{ v: 1, id, title: helpsAndHinders.title, template: helpsAndHinders.id, language: 'nl', agreed: {} },
      ...{ day: dayAt(at), team: `Team ${at % teams}`, people: voters, items },
      contract: { k: 5, kOpen: 5, mayChange: true },
      rounds: items.map((item) => roundOn(item, voters, factors)),
    };
  });
}

function roundOn(item: Item, voters: number, factors: ReadonlyMap<string, Counts>): ReleasedRound {
  const place = { item: item.id, round: 1 };
  if (item.kind !== 'factors') {
    const texts = Array.from({ length: 20 }, (_, said) => `Wat we kunnen proberen, nummer ${said + 1}`);
    return { ...place, result: { kind: 'texts', voters, texts } };
  }
  const counts = offeredFactors(item).flatMap((id) => {
    const { little = 0, lot = 0 } = factors.get(id) ?? {};
    return [[`${id}:little`, little] as const, [`${id}:lot`, lot] as const];
  });
  const shown = { kind: 'shown' as const, voters, withheld: [], movement: null };
  return { ...place, result: { ...shown, counts: Object.fromEntries(counts) } };
}

/** A session every day and a half of 2026. */
function dayAt(session: number): string {
  return new Date(Date.UTC(2026, 0, 1 + Math.floor(session * 1.5))).toISOString().slice(0, 10);
}
