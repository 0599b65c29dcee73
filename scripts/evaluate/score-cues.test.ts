import { expect, test } from 'vitest';
import { cueNames, type Analysis, type CueName } from '../../lib/cues/analysis.ts';
import type { Analysed } from './analysed.ts';
import { findMisses, scoreCues } from './score-cues.ts';

function report(id: string, labelled: CueName[], found: CueName[]): Analysed {
  const analysis: Analysis = {
    words: 2,
    finished: true,
    cues: new Map(found.map((cue) => [cue, [{ start: 0, end: 6 }]])),
    danger: [],
    dangerLevel: 'none',
    meetingHeld: false,
    ties: [],
  };
  return {
    report: { id, text: 'Moeder belde.', cues: Object.fromEntries(labelled.map((cue) => [cue, ['belde']])) },
    analysis,
  };
}

const reports = [
  report('a', ['volunteer'], ['volunteer']),
  report('b', ['volunteer'], []),
  report('c', [], ['transition']),
];

test('scores count reports, cue by cue, and the macro mean is over the cues that occur', () => {
  const { reports: count, macroF1, cues } = scoreCues(reports);
  expect(count).toBe(3);
  expect(cues.volunteer).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, support: 2 });
  expect(cues.transition).toEqual({ precision: 0, recall: 0, f1: 0, support: 0 });
  expect(macroF1).toBeCloseTo(1 / 3);
  expect(Object.keys(cues)).toEqual([...cueNames]);
});

test('each miss tells report, cue and place', () => {
  expect(findMisses(reports).map(({ id, cue, kind, spans }) => ({ id, cue, kind, spans }))).toEqual([
    { id: 'b', cue: 'volunteer', kind: 'missed', spans: [{ start: 7, end: 12 }] },
    { id: 'c', cue: 'transition', kind: 'false alarm', spans: [{ start: 0, end: 6 }] },
  ]);
});
