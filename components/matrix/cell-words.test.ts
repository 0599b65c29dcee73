import { describe, expect, test } from 'vitest';
import { changeWords, countWords, fullCountWords, wayOf } from './cell-words.ts';

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

  test.each([
    [0.2, 'sterker dan de vorige keer'],
    [-0.2, 'zwakker dan de vorige keer'],
    [0.04, 'ongeveer als de vorige keer'],
    [-0.04, 'ongeveer als de vorige keer'],
  ])('by %f is %s', (by, words) => {
    expect(changeWords({ kind: 'known', before, by })).toBe(words);
  });

  test('in which somebody may stand out says so, and there is none where there is nothing to compare with', () => {
    expect(changeWords({ kind: 'too-few' })).toContain('te weinig stemmen om te tonen');
    expect(changeWords({ kind: 'none' })).toBeNull();
  });

  test('is drawn the way it went', () => {
    expect([0.2, -0.2, 0].map(wayOf)).toEqual(['up', 'down', 'same']);
  });
});
