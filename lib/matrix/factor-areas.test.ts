import { expect, test } from 'vitest';
import { areas } from '../prompts/prompt.ts';
import { factorAreas } from './factor-areas.ts';
import { factors } from './factors.ts';

test.each(areas)('something helps and something hinders in the area %s', (area) => {
  const near = factors.filter(({ id }) => factorAreas[id].includes(area));
  expect(new Set(near.map(({ direction }) => direction)).size).toBe(2);
});

test('a factor names each area once', () => {
  const doubled = factors.filter(({ id }) => new Set(factorAreas[id]).size < factorAreas[id].length);
  expect(doubled).toEqual([]);
});
