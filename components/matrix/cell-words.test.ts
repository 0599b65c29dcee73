import { describe, expect, test } from 'vitest';
import { cellOf } from '../../lib/matrix/testing/some-matrix.ts';
import { changeWords, countWords, fullCountWords, meaningWords, wasWords, wayOf } from './cell-words.ts';

describe('counts in words', () => {
  test('say how many of how many', () => {
    expect(countWords({ little: 5, lot: 4, voters: 12 })).toBe('9 van 12');
    expect(fullCountWords({ little: 5, lot: 4, voters: 12 })).toBe('9 van 12, waarvan 4 ‘veel’');
  });

  test('do not speak of nought', () => {
    expect(countWords({ little: 0, lot: 0, voters: 12 })).toBe('niemand van 12');
    expect(fullCountWords({ little: 5, lot: 0, voters: 12 })).toBe('5 van 12');
  });
});

describe('a change in words', () => {
  const before = { little: 3, lot: 3, voters: 12 };
  const now = { little: 2, lot: 1, voters: 12 };

  test.each([
    [0.2, 'sterker dan de vorige keer'],
    [-0.2, 'zwakker dan de vorige keer'],
    [0.04, 'ongeveer als de vorige keer'],
    [-0.04, 'ongeveer als de vorige keer'],
  ])('by %f is %s', (by, words) => {
    expect(changeWords({ kind: 'known', before, now, by })).toBe(words);
  });

  test('in which somebody may stand out says so, and there is none where there is nothing to compare with', () => {
    expect(changeWords({ kind: 'too-few' })).toContain('te weinig stemmen om te tonen');
    expect(changeWords({ kind: 'none' })).toBeNull();
  });

  test('is drawn the way it went', () => {
    expect([0.2, -0.2, 0].map(wayOf)).toEqual(['up', 'down', 'same']);
  });

  test('tells what it was, and where a team is new to it what the others say now', () => {
    const change = { kind: 'known', before, now, by: -5 / 24 } as const;
    expect(wasWords(cellOf('courage', { ...now, change }))).toBe('was 6 van 12');
    expect(wasWords(cellOf('courage', { lot: 20, voters: 32, change }))).toBe('3 van 12, was 6 van 12');
    expect(wasWords(cellOf('courage'))).toBe('');
  });

  test('says what it means for the work', () => {
    expect([0.2, -0.2].map((by) => meaningWords('hindering', by))).toEqual([
      'Meer in de weg',
      'Minder in de weg',
    ]);
    expect([0.2, -0.2].map((by) => meaningWords('promoting', by))).toEqual(['Helpt meer', 'Helpt minder']);
  });
});
