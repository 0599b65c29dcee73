/**
 * Learns which words go with danger, and writes `lib/cues/danger/lexicon/learnt.ts`:
 *
 *     npm run -s train-danger -- FILE…
 *
 * FILE: labelled reports with `text` and `danger`, or labels of prompts with `danger` beside reports of the same id.
 * Only the half `write` is learnt from (`evaluate/halves.ts`), so that the figures of the other half stay honest;
 * with it the fragments in `train-danger/`, one a line, written for this. A logistic regression over the presence of
 * words, the same each time; the words that say most are kept, with small whole weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { halfOf } from './evaluate/halves.ts';
import { fit, type Sample } from './train-danger/fit.ts';
import { learntModule } from './train-danger/learnt-module.ts';
import { sentencesOf } from './train-danger/words-of.ts';

const target = new URL('../lib/cues/danger/lexicon/learnt.ts', import.meta.url);

const samples: Sample[] = [
  ...reports(process.argv.slice(2)),
  ...fragments('danger.txt', true),
  ...fragments('calm.txt', false),
];
writeFileSync(target, learntModule(fit(samples)));

function reports(files: readonly string[]): Sample[] {
  const texts = new Map<string, string>();
  const labels = new Map<string, boolean>();
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter(Boolean)) {
    const report: { id: string; text?: string; danger?: boolean } = JSON.parse(line);
    if (report.text !== undefined) texts.set(report.id, report.text);
    if (report.danger !== undefined) labels.set(report.id, report.danger);
  }
  return [...texts]
    .filter(([id]) => labels.has(id) && halfOf(id) === 'write')
    .map(([id, text]) => ({ sentences: sentencesOf(text), danger: labels.get(id) === true }));
}

function fragments(file: string, danger: boolean): Sample[] {
  const lines = readFileSync(new URL(`train-danger/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((text) => ({ sentences: sentencesOf(text), danger }));
}
