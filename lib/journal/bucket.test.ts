import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOf, bucketsBetween, grains } from './bucket.ts';
import { dayFrom } from './day.ts';

const someDay = fc.integer({ min: 0, max: 40_000 }).map(dayFrom);

describe('a bucket of days', () => {
  test('begins on Monday, or on the first of the month', () => {
    expect(bucketOf('2026-11-24', 'week')).toBe('2026-11-23');
    expect(bucketOf('2026-11-23', 'week')).toBe('2026-11-23');
    expect(bucketOf('2027-01-03', 'week')).toBe('2026-12-28');
    expect(bucketOf('2026-11-24', 'month')).toBe('2026-11-01');
  });

  test('holds its own first day, and every day lies in exactly one of those of its period', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.constantFrom(...grains), (one, other, grain) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const buckets = bucketsBetween(from, to, grain);
        expect(new Set(buckets).size).toBe(buckets.length);
        expect(buckets[0]).toBe(bucketOf(from, grain));
        expect(buckets.at(-1)).toBe(bucketOf(to, grain));
        expect(buckets.map((bucket) => bucketOf(bucket, grain))).toEqual(buckets);
      }),
      { numRuns: 50 },
    );
  });

  test('there is none in a period that ends before it begins', () => {
    expect(bucketsBetween('2026-02-01', '2026-01-01', 'month')).toEqual([]);
  });
});
