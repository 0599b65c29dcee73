/**
 * Learns what each sign of danger weighs, and writes `lib/cues/danger/weights.ts`:
 *
 *     npm run -s train-danger -- FILE…
 *
 * FILE: reports with `text` and `danger`, one a line, none of which figures are to be honest on. With them the examples
 * of the rules and the fragments in `train-danger/`, one a line, written for this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dangerRules } from '../lib/cues/danger/danger-rules.ts';
import { fit, type Sample } from './train-danger/fit.ts';
import { readSigns } from './train-danger/read-signs.ts';
import { weightsModule } from './train-danger/weights-module.ts';

const target = new URL('../lib/cues/danger/weights.ts', import.meta.url);

/**
 * Log odds. By cross-validation over the sources of the reports this hears all plain danger and seven in eight of the
 * hinted; the price is false alarms, far fewer at 0 and above, where one in three of the hinted is missed.
 */
const threshold = -1.2;

const samples: Sample[] = [
  ...reports(process.argv.slice(2)),
  ...dangerRules.flatMap((rule) => [...labelled(rule.carries, true), ...labelled(rule.misses, false)]),
  ...['danger.txt', 'danger-examples.txt'].flatMap((file) => labelled(fragments(file), true)),
  ...['calm.txt', 'calm-examples.txt'].flatMap((file) => labelled(fragments(file), false)),
];
writeFileSync(target, weightsModule(fit(samples, threshold)));

function reports(files: readonly string[]): Sample[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter(Boolean)
    .flatMap((line) => {
      const report: { text: string; danger: boolean } = JSON.parse(line);
      return labelled([report.text], report.danger);
    });
}

function fragments(file: string): string[] {
  return readFileSync(new URL(`train-danger/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
}

function labelled(texts: readonly string[], danger: boolean): Sample[] {
  return texts.map((text) => ({ sentences: readSigns(text), danger }));
}
