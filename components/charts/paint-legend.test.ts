import { expect, test } from 'vitest';
import { placeLegend } from './paint-legend.ts';

const legend = [
  { sign: 'hollow', label: 'een' },
  { sign: 'filled', label: 'twee' },
  { sign: 'band', label: 'drie' },
] as const;
const measure = (text: string) => text.length * 10;

test('a legend takes as many rows as its entries need in the width', () => {
  const { entries, height } = placeLegend(legend, 170, measure);
  expect(entries.map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [86, 0],
    [0, 24],
  ]);
  expect(height).toBe(48);
});

test('an entry that is wider than the picture has a row of its own', () => {
  expect(placeLegend(legend, 20, measure).height).toBe(72);
});
