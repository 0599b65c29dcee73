import { cueNames } from '../../lib/cues/analysis.ts';
import type { CueScores, Miss, Score } from './score-cues.ts';
import type { Judged, PromptScores } from './score-prompts.ts';

export type Column = { title: string; cues: CueScores; prompts: PromptScores | undefined };

/** The figures as a table; with two columns the halves stand side by side. */
export function tableOf(columns: readonly Column[]): string {
  const rows = [
    row(
      '',
      columns.map(({ title, cues }) => `${title} (${cues.reports})`.padEnd(26)),
    ),
    row(
      'cue',
      columns.map(() => '   P     R     F1     n   '),
    ),
    ...cueNames.map((cue) =>
      row(
        cue,
        columns.map(({ cues }) => scoreText(cues.cues[cue])),
      ),
    ),
    row(
      'macro F1',
      columns.map(({ cues }) => `             ${figure(cues.macroF1)}       `),
    ),
  ];
  const prompts = columns.flatMap((column) => (column.prompts ? [column.prompts] : []));
  if (prompts.length > 0) rows.push('', ...promptRows(prompts));
  return rows.join('\n');
}

/** A line for each miss: id, cue, kind and offsets; with `show` the sentence around the first. */
export function missLines(misses: readonly Miss[], show: boolean): string[] {
  return misses.map(({ id, cue, kind, spans, text }) => {
    const offsets = spans.map(({ start, end }) => `${start}-${end}`).join(' ');
    const line = `${id}  ${cue}  ${kind}  ${offsets}`;
    return show
      ? `${line}\n    ${spans.map((span) => around(text, span.start, span.end)).join('\n    ')}`
      : line;
  });
}

/** A line for each report where danger was judged otherwise or a wrong kind was shown. */
export function promptLines(judged: readonly Judged[], show: boolean): string[] {
  return judged.flatMap(({ id, text, labels, danger, kinds }) => {
    const wrong = kinds.filter((kind) => labels.wrong.includes(kind));
    if (danger === labels.danger && wrong.length === 0) return [];
    const faults = [
      ...(danger === labels.danger ? [] : [danger ? 'false danger' : 'missed danger']),
      ...(wrong.length > 0 ? [`wrong ${wrong.join(' ')}`] : []),
    ];
    return [`${id}  ${faults.join(', ')}${show ? `\n    ${text}` : ''}`];
  });
}

function promptRows(scores: readonly PromptScores[]): string[] {
  const share = (part: keyof PromptScores, whole: keyof PromptScores): string =>
    row(
      part,
      scores.map((one) =>
        `${one[part]} of ${one[whole]}${one[whole] > 0 ? ` (${figure(one[part] / one[whole])})` : ''}`.padEnd(
          26,
        ),
      ),
    );
  return [
    share('good', 'shown'),
    share('neutral', 'shown'),
    share('wrong', 'shown'),
    share('reportsServed', 'reportsWithGood'),
    row(
      'danger recall',
      scores.map((one) => figure(one.dangerRecall).padEnd(26)),
    ),
    row(
      'danger precision',
      scores.map((one) => figure(one.dangerPrecision).padEnd(26)),
    ),
    row(
      'danger violations',
      scores.map((one) => String(one.dangerViolations).padEnd(26)),
    ),
  ];
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(20)} ${cells.join(' | ')}`.trimEnd();
}

function scoreText({ precision, recall, f1, support }: Score): string {
  return `${figure(precision)} ${figure(recall)} ${figure(f1)} ${String(support).padStart(5)}  `;
}

function figure(value: number): string {
  return value.toFixed(3);
}

/** The sentence in which a stretch stands, roughly: from the full stop before it to the one after it. */
function around(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start));
  const after = text.slice(end).search(/[.!?\n]/);
  const until = after < 0 ? text.length : end + after + 1;
  return `${text.slice(before + 1, start)}[${text.slice(start, end)}]${text.slice(end, until)}`
    .replace(/\s+/g, ' ')
    .trim();
}
