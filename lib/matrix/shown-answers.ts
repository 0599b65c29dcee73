import type { ItemOf } from '../survey/item.ts';
import type { MatrixSession } from './matrix-input.ts';

/** An open answer as it was shown to the group: no author, in an order of chance. */
export type ShownAnswer = {
  session: string;
  item: ItemOf<'open'>;
  round: number;
  /** Its place in the texts of that round. */
  index: number;
  text: string;
};

/**
 * The open answers of a session: of an item that was put more than once, those of the last round that was shown, for
 * whoever left an answer as it was would count twice.
 */
export function shownAnswers({ id, contract, items, rounds }: MatrixSession): ShownAnswer[] {
  const least = Math.max(contract.k, contract.kOpen);
  return items.flatMap((item) => {
    const released = rounds.findLast(({ item: of, result }) => of === item.id && result.kind === 'texts');
    if (item.kind !== 'open' || released?.result.kind !== 'texts' || released.result.voters < least)
      return [];
    const place = { session: id, item, round: released.round };
    return released.result.texts.map((text, index) => ({ ...place, index, text }));
  });
}
