import { describe, expect, test } from 'vitest';
import { developmentOf } from './development.ts';
import type { MatrixSession } from './matrix-input.ts';
import { everySession, type Selection } from './selection.ts';
import { courageOn, inputOf } from './testing/some-sessions.ts';

const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
const pointsOf = (sessions: readonly MatrixSession[], selection: Partial<Selection> = {}) =>
  developmentOf(inputOf(sessions), { ...everySession, ...selection }, days).find(
    ({ factor }) => factor.id === 'courage',
  )?.points;

describe('a factor over time', () => {
  test('has for each day what was known on it', () => {
    const lotOn = pointsOf([courageOn(2, [1, 8]), courageOn(4, [6, 8])])?.map(({ counts }) => counts?.lot);
    expect(lotOn).toEqual([undefined, 1, 1, 6]);
  });

  test('sums the teams that told of it until then', () => {
    const zuid = courageOn(3, [4, 10], { team: 'Zuid' });
    expect(pointsOf([courageOn(1, [1, 8]), zuid])).toMatchObject([
      { strength: 1 / 8 },
      { strength: 1 / 8 },
      { strength: 5 / 18 },
      { strength: 5 / 18 },
    ]);
    expect(pointsOf([courageOn(1, [1, 8]), zuid], { teams: ['noord'] })?.[3]).toMatchObject({
      strength: 1 / 8,
    });
  });

  test('S7 has no point that differs by fewer than k votes from any other', () => {
    const sessions = [courageOn(1, [1, 8]), courageOn(2, [6, 8]), courageOn(3, [2, 8]), courageOn(4, [1, 8])];
    expect(pointsOf(sessions)?.map(({ state }) => state)).toEqual(['shown', 'shown', 'too-few', 'shown']);
  });
});
