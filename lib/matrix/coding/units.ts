import type { ItemOf } from '../../survey/item.ts';
import type { MatrixSession } from '../matrix-input.ts';
import { unitKey, type Unit } from './coding.ts';

/** An answer that can be coded, with the question that it answers. */
export type Answered = { unit: Unit; key: string; text: string; item: ItemOf<'open'> };

/**
 * The open answers that were released in a session, in the order in which they were shown. Of an item that was put more
 * than once those of the last round that was shown, for who left an answer as it was would count twice.
 */
export function unitsOf({ id, contract, items, rounds }: MatrixSession): Answered[] {
  const least = Math.max(contract.k, contract.kOpen);
  return items.flatMap((item) => {
    const released = rounds.findLast(({ item: of, result }) => of === item.id && result.kind === 'texts');
    // A session may come out of a file: what it shows of too few is not passed on.
    if (item.kind !== 'open' || released?.result.kind !== 'texts' || released.result.voters < least)
      return [];
    const { round } = released;
    return released.result.texts.map((text, index) => {
      const unit = { session: id, item: item.id, round, index };
      return { unit, key: unitKey(unit), text, item };
    });
  });
}
