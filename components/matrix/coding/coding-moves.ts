import { nextTurn, ownFactorId, type CodebookEvent } from '../../../lib/matrix/codebook/codebook-event.ts';
import { codingKey, type Coding } from '../../../lib/matrix/coding/coding.ts';
import { createSerial } from '../../../lib/session/serial.ts';
import type { CodingMoves, CodingWork, Kept } from './coding-work.ts';

/** What is there when something is done. */
type Now = { today: string; events: readonly CodebookEvent[]; codings: readonly Coding[] };

/** Fills in what a row needs besides what was done: its id, its day, and that it comes after what is there. */
export function codingMoves(now: () => Now, { keepCoding, keepEvent }: CodingWork): CodingMoves {
  // Each knows what the one before it left.
  const inTurn = createSerial();
  const base = () => {
    const { today, events } = now();
    return { id: crypto.randomUUID(), day: today, turn: nextTurn(events) };
  };
  return {
    code: (coder, unit, codes) =>
      inTurn((): Promise<Kept> => {
        const { today, codings } = now();
        const key = codingKey({ coder, unit });
        const before = codings.find((coding) => codingKey(coding) === key);
        return keepCoding({ coder, unit, codes, day: today, revision: (before?.revision ?? 0) + 1 });
      }),
    add: (text, place) =>
      inTurn(async () => {
        const event: CodebookEvent = { kind: 'added', ...base(), text, ...place };
        return (await keepEvent(event)) === 'kept' ? ownFactorId(event.id) : null;
      }),
    rename: (factor, text) => inTurn(() => keepEvent({ kind: 'renamed', ...base(), factor, text })),
    place: (factor, place) => inTurn(() => keepEvent({ kind: 'placed', ...base(), factor, ...place })),
    merge: (factor, into) => inTurn(() => keepEvent({ kind: 'merged', ...base(), factor, into })),
    withdraw: (event) => inTurn(() => keepEvent({ kind: 'withdrawn', ...base(), event })),
  };
}
