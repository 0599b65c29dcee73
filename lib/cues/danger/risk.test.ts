import { describe, expect, test } from 'vitest';
import { reportRisk, sentenceRisk } from './risk.ts';

describe('the risk of a sentence', () => {
  test('is the weight of its words', () => {
    expect(sentenceRisk(6, 0)).toBe(6);
  });

  test('thins out in a longer sentence', () => {
    expect(sentenceRisk(6, 12)).toBeLessThan(sentenceRisk(6, 5));
  });
});

describe('the risk of a report', () => {
  test('is nought without sentences', () => {
    expect(reportRisk([])).toBe(0);
  });

  test('is that of the three sentences that say most', () => {
    expect(reportRisk([1, 5, 2, 4])).toBe(11);
  });

  test('is never lowered by a sentence more', () => {
    for (const more of [-9, 0, 3, 9])
      expect(reportRisk([4, -2, 1, more])).toBeGreaterThanOrEqual(reportRisk([4, -2, 1]));
  });
});
