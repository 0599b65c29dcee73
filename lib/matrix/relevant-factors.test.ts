import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areas } from '../prompts/prompt.ts';
import { dimensionIds } from './factor.ts';
import { factorAreas } from './factor-areas.ts';
import { factors, findFactor } from './factors.ts';
import { namedOften } from './named-often.ts';
import { relevantFactors } from './relevant-factors.ts';

const ids = factors.map(({ id }) => id);
const promoting = ids.filter((id) => findFactor(id)?.direction === 'promoting');
const hindering = ids.filter((id) => findFactor(id)?.direction === 'hindering');

/** Every area often, but for those that are named. */
const oftenBut = (change: Partial<Record<(typeof areas)[number], number>>) => ({
  ...Object.fromEntries(areas.map((area) => [area, 1])),
  ...change,
});

describe('what somebody is likely to recognise', () => {
  test.each(areas)('of what hinders: that of the area they never do (%s)', (area) => {
    const [first] = relevantFactors(hindering, oftenBut({ [area]: 0 }), 5);
    expect(first && factorAreas[first]).toContain(area);
  });

  test.each(areas)('of what helps: that of the one area they often do (%s)', (area) => {
    const seldom = Object.fromEntries(areas.map((one) => [one, one === area ? 1 : 0]));
    const [first] = relevantFactors(promoting, seldom, 5);
    expect(first && factorAreas[first]).toContain(area);
  });

  test('of what hinders: that of a single area of which is known that they never do it', () => {
    const [first] = relevantFactors(hindering, { talk: 0 }, 5);
    expect(first && factorAreas[first]).toContain('talk');
  });

  test('of what hinders: also what bears on all areas, when they do none of them', () => {
    const never = Object.fromEntries(areas.map((area) => [area, 0]));
    expect(relevantFactors(hindering, never, 6)).toContain('no-daily-room');
  });

  test('is what the study names often when nothing is known', () => {
    const list = [...relevantFactors(promoting, {}, 5), ...relevantFactors(hindering, {}, 5)];
    expect(list.filter((id) => !namedOften.includes(id))).toEqual([]);
  });

  test('is a mixed list when nothing is known', () => {
    const dimensions = relevantFactors(ids, {}, 9).map((id) => findFactor(id)?.dimension);
    for (const dimension of dimensionIds) {
      expect(dimensions.filter((one) => one === dimension)).toHaveLength(3);
    }
  });
});

test('a short list holds factors of the offer, each once, as many as asked for or all', () => {
  const often = fc.dictionary(fc.constantFrom(...areas), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.shuffledSubarray(ids), often, fc.integer({ min: 1, max: 20 }), (offered, known, size) => {
      const list = relevantFactors(offered, known, size);
      expect(list).toHaveLength(Math.min(size, offered.length));
      expect(new Set(list).size).toBe(list.length);
      expect(list.every((id) => offered.includes(id))).toBe(true);
      expect(relevantFactors(offered, known, size)).toEqual(list);
    }),
  );
});
