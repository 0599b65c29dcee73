import type { ItemOf } from '../../survey/item.ts';
import type { MatrixSession } from '../matrix-input.ts';
import { unitKey, type Unit } from './coding.ts';

/** An answer that can be coded, with the question that it answers. */
export type Answered = { unit: Unit; key: string; text: string; item: ItemOf<'open'> };

/** The open answers that were released in a session, in the order in which they were shown. */
export function unitsOf(session: Pick<MatrixSession, 'id' | 'items' | 'rounds'>): Answered[] {
  const open = new Map(session.items.flatMap((item) => (item.kind === 'open' ? [[item.id, item]] : [])));
  return session.rounds.flatMap((released) => {
    const item = open.get(released.item);
    if (!item || released.result.kind !== 'texts') return [];
    return released.result.texts.map((text, index) => {
      const unit = { session: session.id, item: item.id, round: released.round, index };
      return { unit, key: unitKey(unit), text, item };
    });
  });
}
