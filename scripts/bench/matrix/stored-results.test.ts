import { expect, test } from 'vitest';
import { buildMatrix } from '../../../lib/matrix/build-matrix.ts';
import { factors } from '../../../lib/matrix/factors.ts';
import { parseSessionResult } from '../../../lib/session/session-result.ts';
import { bareCount } from './bare-count.ts';
import { someVotes } from './some-votes.ts';
import { storedResults } from './stored-results.ts';

const ids = Array.from({ length: 20 }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
const counted = bareCount(someVotes(20 * factors.length * 30, ids));

test('in each session as many vote on each factor, and not all alike', () => {
  const cells = [...counted.values()].flatMap((session) => [...session.values()]);
  expect(cells).toHaveLength(20 * factors.length);
  expect(new Set(cells.map(({ voters }) => voters))).toEqual(new Set([30]));
  expect(new Set(cells.map(({ lot }) => lot)).size).toBeGreaterThan(5);
});

test('what is stored can be read, and the matrix of it holds the votes', () => {
  const sessions = storedResults(counted).flatMap((stored) => parseSessionResult(stored) ?? []);
  const { cells } = buildMatrix({ sessions, codebook: { factors, mergedInto: {} }, answers: [] });
  const total = (of: 'little' | 'lot' | 'voters', from: readonly Record<typeof of, number>[]): number =>
    from.reduce((sum, each) => sum + each[of], 0);
  const votes = [...counted.values()].flatMap((session) => [...session.values()]);
  for (const of of ['little', 'lot', 'voters'] as const) expect(total(of, cells)).toBe(total(of, votes));
});
