import type { ChartData } from 'chart.js';
import { dayNumber } from '../../lib/journal/day.ts';
import type { Colours } from './read-colours.ts';

/** One point of a line: a day, a value on the scale or null, and whether the line is broken before it. */
type Point = { day: string; value: number | null; broken: boolean; marked: boolean };

/** A line: `hollow` is dashed with open points, `filled` is drawn through with full ones. */
export type Line = {
  label: string;
  look: 'hollow' | 'filled';
  points: readonly Point[];
  /** Over what is not known in between it goes on dashed; else it stops and begins again. */
  bridged?: boolean;
};

/** Days as numbers on the horizontal axis. */
export type Dots = { x: number; y: number | null }[];

/** What the chart draws of the lines. A marked point is a diamond; the others are round. */
export function chartData(lines: readonly Line[], colours: Colours): ChartData<'line', Dots> {
  return {
    datasets: lines.map(({ label, look, points, bridged = false }) => ({
      label,
      data: points.map(({ day, value }) => ({ x: dayNumber(day), y: value })),
      borderColor: colours.own,
      borderWidth: look === 'filled' ? 2 : 1.5,
      borderDash: look === 'filled' ? [] : [4, 4],
      pointBackgroundColor: look === 'filled' ? colours.own : colours.paper,
      pointBorderColor: colours.own,
      pointBorderWidth: look === 'filled' ? 0 : 2,
      pointStyle: points.map(({ marked }) => (marked ? 'rectRot' : 'circle')),
      // The open ring is the wider one: where both values are the same, both are seen.
      pointRadius: look === 'filled' ? 4 : 7,
      pointHoverRadius: look === 'filled' ? 5 : 8,
      pointHitRadius: 16,
      order: look === 'filled' ? 0 : 1,
      spanGaps: bridged,
      segment: {
        borderDash: ({ p0, p1 }) => (p0.skip || p1.skip ? [3, 4] : undefined),
        borderColor: ({ p1DataIndex }) => (points[p1DataIndex]?.broken ? 'transparent' : undefined),
      },
    })),
  };
}
