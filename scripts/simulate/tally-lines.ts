import type { Tally } from './tally.ts';

/** The figures of a simulated year as lines to read. */
export function tallyLines(tally: Tally): string[] {
  const { promptsADay, absenceADay, warningsADay } = tally;
  const aDay = ({ mean, max }: { mean: number; max: number }) => `${mean.toFixed(2)}, at most ${max}`;
  return [
    row('reports', `${tally.reports} on ${tally.days} days`),
    row('prompts a day', `${aDay(promptsADay)} (cap ${promptsADay.cap}, without warnings)`),
    row('about absence', `${aDay(absenceADay)} (cap ${absenceADay.cap})`),
    row('warnings a day', aDay(warningsADay)),
    row('repeats', `${tally.repeats}`),
    row('kept, came back', `${tally.returned}`),
    row('acted on', `${percent(tally.shareActed)} of the questions (answers are drawn: see answer-panel.ts)`),
    '',
    ...sorted(tally.share).map(([what, share]) =>
      row(labels[what] ?? what, `${percent(share)} of the reports`),
    ),
    '',
    ...sorted(tally.kinds).map(([kind, count]) => row(kind, `${count}`)),
  ];
}

const labels: Readonly<Record<string, string>> = {
  withPrompt: 'with a prompt',
  'day-full': 'silent: day full',
  resting: 'silent: at rest',
  'nothing-to-ask': 'silent: all fine',
  'gate-closed': 'silent: gate closed',
};

function sorted(counts: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(counts).sort(([, a], [, b]) => b - a);
}

function row(name: string, value: string): string {
  return `${name.padEnd(20)} ${value}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
