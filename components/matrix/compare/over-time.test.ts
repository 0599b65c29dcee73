import { describe, expect, test } from 'vitest';
import { developmentOf, type Development } from '../../../lib/matrix/development.ts';
import { everySession } from '../../../lib/matrix/selection.ts';
import { exampleMatrix } from '../example-matrix.ts';
import { daysOfYear, lastOfQuarters, mostMoved, pathOf } from './over-time.ts';

describe('a year', () => {
  test('goes back from the last day, each day once', () => {
    const days = ['2025-11-12', '2026-11-12', '2026-02-12', '2025-11-13', '2026-11-12'];
    expect(daysOfYear(days.map((day) => ({ day })))).toEqual(['2025-11-13', '2026-02-12', '2026-11-12']);
  });

  test('has a last day in each quarter, across years too', () => {
    const days = ['2025-12-02', '2026-02-06', '2026-03-31', '2026-04-01', '2026-06-17', '2026-12-01'];
    expect(lastOfQuarters(days)).toEqual(['2025-12-02', '2026-03-31', '2026-06-17', '2026-12-01']);
  });

  test('of nothing is empty', () => {
    expect(daysOfYear([])).toEqual([]);
  });
});

const [factor] = exampleMatrix.codebook.factors;

/** A factor that had these strengths; null where nothing was shown. */
function going(...strengths: (number | null)[]): Development {
  if (!factor) throw new Error('The codebook has factors.');
  const counts = { little: 0, lot: 1, voters: 2 };
  return {
    factor,
    points: strengths.map((strength, at) => {
      const day = `2026-0${at + 1}-01`;
      if (strength === null) return { day, state: 'too-few', counts: null, strength };
      return { day, state: 'shown', counts, strength };
    }),
  };
}

describe('how far a factor moved', () => {
  test('counts every step, whichever way, and passes over what was not shown', () => {
    expect(pathOf(going(0.25, null, 0.75, 0.5))).toBe(0.75);
    expect(pathOf(going(0.5))).toBe(0);
  });

  test('puts what moved most first, then what plays most, and leaves out what was never shown', () => {
    const [still, high, moving, hidden] = [going(0.1, 0.1), going(0.9, 0.9), going(0.2, 0.6), going(null)];
    expect(mostMoved([still, high, moving, hidden])).toEqual([moving, high, still]);
  });

  test('leaves out no factor that was shown', () => {
    const days = daysOfYear(exampleMatrix.sessions);
    const all = developmentOf(exampleMatrix, everySession, days);
    expect(mostMoved(all)).toHaveLength(all.length);
  });
});
