import type { ChartOptions } from 'chart.js';
import { dayNumber } from '../../lib/journal/day.ts';
import type { Period } from '../../lib/journal/period.ts';
import type { Locale } from '../../lib/prompts/prompt.ts';
import { monthTicks } from './month-ticks.ts';
import type { Colours } from './read-colours.ts';
import { percent } from './share.ts';

/** What is told of one moment: its day, and the value of each line in words. */
export type Described = { title: string; values: readonly string[] };

/** What stands upright: from where to where, the steps that are written, and how. */
export type Scale = {
  min: number;
  max: number;
  step: (height: number) => number;
  write: (value: number) => string;
};

/** Grades from 1 to 10. */
export const gradeScale: Scale = {
  min: 1,
  max: 10,
  step: (height) => (height < 240 ? 2 : 1),
  write: String,
};

/** Shares from 0 to 1, as percents. */
export const shareScale: Scale = { min: 0, max: 1, step: () => 0.5, write: percent };

type Frame = {
  period: Period;
  scale: Scale;
  locale: Locale;
  colours: Colours;
  describe: (index: number) => Described;
};

/** Values over time. Nothing moves, grows or counts up. */
export function chartOptions({ period, scale, locale, colours, describe }: Frame): ChartOptions<'line'> {
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  // So that a point on the first or the last day is drawn whole.
  const air = Math.max(1, (to - from) * 0.02);
  const font = { family: colours.font, size: 13 };
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    layout: { padding: { top: 8, right: 8 } },
    scales: {
      x: {
        type: 'linear',
        min: from - air,
        max: to + air,
        border: { color: colours.line },
        grid: { display: false },
        ticks: {
          color: colours.soft,
          font,
          maxRotation: 0,
          autoSkip: false,
          callback: (_value, index, ticks) => ticks[index]?.label ?? '',
        },
        afterBuildTicks: (axis) => {
          const most = Math.max(1, Math.floor(axis.chart.width / 80));
          axis.ticks = monthTicks(period, most, locale).map(({ day, label }) => ({
            value: dayNumber(day),
            label,
          }));
        },
      },
      y: {
        min: scale.min,
        max: scale.max,
        border: { display: false },
        grid: { color: colours.line, lineWidth: 0.5 },
        ticks: {
          color: colours.soft,
          font,
          padding: 8,
          autoSkip: false,
          callback: (value) => scale.write(Number(value)),
        },
        afterBuildTicks: (axis) => {
          const step = scale.step(axis.chart.height);
          const first = Math.ceil(scale.min / step) * step;
          const count = Math.floor((scale.max - first) / step) + 1;
          axis.ticks = Array.from({ length: count }, (_, index) => ({ value: first + index * step }));
        },
      },
    },
    plugins: {
      tooltip: {
        animation: false,
        displayColors: false,
        backgroundColor: colours.ink,
        titleColor: colours.paper,
        bodyColor: colours.paper,
        titleFont: { ...font, weight: 600 },
        bodyFont: font,
        padding: 10,
        cornerRadius: 6,
        callbacks: {
          title: ([item]) => (item ? describe(item.dataIndex).title : ''),
          label: ({ dataIndex, datasetIndex }) => describe(dataIndex).values[datasetIndex] ?? '',
        },
      },
    },
  };
}
