import { describe, expect, test } from 'vitest';
import type { Tie } from '../../lib/cues/analysis.ts';
import { groupTies, nextGroup } from './group-ties.ts';

const zus: Tie = { word: 'zus', ring: 'family', state: 'involved' };
const moeder: Tie = { word: 'moeder', ring: 'family', state: 'damaged' };
const broer: Tie = { word: 'broer', ring: 'family', state: 'present' };
const tante: Tie = { word: 'tante', ring: 'family', state: 'present' };
const buurman: Tie = { word: 'buurman', ring: 'friends', state: 'present' };
const ties = [zus, buurman, moeder, broer, tante];

describe('marks of the circle', () => {
  test('without groups there is one for each tie, in their order', () => {
    expect(groupTies(ties, new Set()).map((mark) => mark.ties)).toEqual(ties.map((tie) => [tie]));
  });

  test('ties of one state of a ring are joined where the first of them stands', () => {
    const marks = groupTies(ties, new Set(['family/present'] as const));
    expect(marks.map((mark) => mark.ties)).toEqual([[zus], [buurman], [moeder], [broer, tante]]);
    expect(marks.at(-1)?.state).toBe('present');
  });

  test('a whole ring of several states is only present', () => {
    const marks = groupTies(ties, new Set(['family'] as const));
    expect(marks).toEqual([
      { ring: 'family', state: 'present', ties: [zus, moeder, broer, tante] },
      { ring: 'friends', state: 'present', ties: [buurman] },
    ]);
  });
});

describe('the next group', () => {
  test('joins ties of one state first, then a whole ring, then there is none', () => {
    expect(nextGroup(ties, new Set())).toBe('family/present');
    expect(nextGroup(ties, new Set(['family/present'] as const))).toBe('family');
    expect(nextGroup(ties, new Set(['family/present', 'family'] as const))).toBeUndefined();
  });
});
