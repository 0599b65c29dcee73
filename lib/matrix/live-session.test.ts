import { expect, test } from 'vitest';
import { buildMatrix } from './build-matrix.ts';
import { liveSession } from './live-session.ts';
import { everySession } from './selection.ts';
import { courageOn, inputOf } from './testing/some-sessions.ts';

test('the matrix of a session that runs fills as rounds are released, beside what the team said before', () => {
  const { rounds, title, contract, items, ...kept } = courageOn(5, [6, 8]);
  const cellAfter = (released: typeof rounds) => {
    const live = liveSession(kept, { title, contract, items, released });
    const matrix = buildMatrix(inputOf([courageOn(1, [1, 8]), live]), {
      ...everySession,
      sessions: [live.id],
    });
    return matrix.cells.find(({ factor }) => factor.id === 'courage');
  };
  expect(cellAfter([])).toMatchObject({ state: 'unasked', change: { kind: 'none' } });
  expect(cellAfter(rounds)).toMatchObject({
    lot: 6,
    voters: 8,
    change: { kind: 'known', before: { lot: 1 } },
  });
});
