import { expect, test } from 'vitest';
import { codebookEventSchema, type CodebookEvent } from '../../../lib/matrix/codebook/codebook-event.ts';
import { readCodebook } from '../../../lib/matrix/codebook/read-codebook.ts';
import { codingSchema, type Coding } from '../../../lib/matrix/coding/coding.ts';
import { codingMoves } from './coding-moves.ts';

function work() {
  let events: CodebookEvent[] = [];
  let codings: Coding[] = [];
  const moves = codingMoves(() => ({ today: '2026-11-24', events, codings }), {
    keepCoding(coding) {
      codings = [...codings, codingSchema.parse(coding)];
      return Promise.resolve('kept');
    },
    keepEvent(event) {
      events = [...events, codebookEventSchema.parse(event)];
      return Promise.resolve('kept');
    },
    saveTask: () => undefined,
    saveCodings: () => undefined,
  });
  return { moves, codebook: () => readCodebook(events), events: () => events, codings: () => codings };
}

test('each step of the codebook comes after those before it, and can be taken back', async () => {
  const { moves, codebook, events } = work();
  const place = { dimension: 'opportunity', direction: 'hindering' } as const;
  const own = await moves.add({ nl: 'Geen auto', en: 'No car' }, place);
  if (own === null) throw new Error('It was not kept');
  await moves.rename(own, { nl: 'Geen vervoer', en: 'No transport' });
  await moves.merge(own, 'no-daily-room');
  expect(codebook().mergedInto).toEqual({ [own]: 'no-daily-room' });
  const merge = events().at(-1);
  await moves.withdraw(merge?.id ?? '');
  expect(codebook().byId.get(own)).toMatchObject({
    text: { nl: 'Geen vervoer' },
    earlier: [{ nl: 'Geen auto' }],
  });
  await moves.place(own, { ...place, dimension: 'capacity' });
  expect(codebook().byId.get(own)?.dimension).toBe('capacity');
});

test('who codes an answer anew makes a later revision of it', async () => {
  const { moves, codings } = work();
  const coder = { id: crypto.randomUUID(), name: 'A' };
  const unit = { session: crypto.randomUUID(), item: 'open', round: 1, index: 0 };
  await moves.code(coder, unit, { kind: 'none' });
  await moves.code(coder, unit, { kind: 'factors', factors: ['courage'] });
  expect(codings().map(({ revision }) => revision)).toEqual([1, 2]);
});
