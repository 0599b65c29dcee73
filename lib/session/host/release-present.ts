import { presentRound, type Desk } from './host-desk.ts';
import { answersIn } from './ledger.ts';
import type { ReleasedRound } from '../released-round.ts';

/** What may be shown of the round that closed, or null when none is closed or its grace still runs. */
export function releasePresent(
  desk: Desk,
  letThrough: ReadonlyMap<string, string> | undefined,
): ReleasedRound | null {
  const { phase, contract, released, leftOut } = desk.head.state;
  const place = presentRound(desk);
  if (!place || phase.state !== 'counted' || desk.grace) return null;
  const { item, round } = phase;
  const texts = desk.texts.flatMap(({ id }) => letThrough?.get(id) ?? []);
  return desk.options.release({
    item,
    round,
    contract,
    votes: answersIn(desk.ledger, place),
    // Texts that were not laid before the facilitator are not apart from those that were.
    forgotten:
      leftOut.some((before) => before.item === item.id) || (item.kind === 'open' && desk.texts.length === 0),
    earlier: released.filter((before) => before.item === item.id),
    votesBefore: answersIn(desk.ledger, { item: item.id, round: round - 1 }),
    texts: item.kind === 'open' ? texts : null,
    random: desk.options.random,
  });
}
