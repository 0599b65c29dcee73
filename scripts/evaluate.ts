/**
 * Scores cues, and with `--prompts` the prompts, against labelled reports:
 *
 *     npm run -s evaluate -- FILE… [--prompts LABELS] [--policy POLICY] [--json] [--show] [--split]
 *
 * `--policy` takes along an organisation's own words and prompts. `--show` prints the sentence of each miss; `--split` prints two halves of the reports side by side and lists the
 * misses of the first alone. Exit code 2 when a line cannot be used; each is named on standard error.
 */
import { parseArgs } from 'node:util';
import { noPolicy } from '../lib/policy/policy.ts';
import { offeringOf } from '../lib/prompts/offering.ts';
import { analyseAll } from './evaluate/analysed.ts';
import { halfOf, halves } from './evaluate/halves.ts';
import { labelledReport, promptLabels } from './evaluate/labelled-report.ts';
import { missLines, promptLines, tableOf } from './evaluate/print.ts';
import { BadInput, readLines } from './evaluate/read-lines.ts';
import { readPolicyFile } from './evaluate/read-policy-file.ts';
import { findMisses, scoreCues } from './evaluate/score-cues.ts';
import { judgePrompts, scorePrompts } from './evaluate/score-prompts.ts';

const usage =
  'Usage: npm run -s evaluate -- FILE… [--prompts LABELS] [--policy POLICY] [--json] [--show] [--split]';

try {
  process.stdout.write(`${run()}\n`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function run(): string {
  const { values, positionals } = readArguments();
  const reports = readLines(positionals, labelledReport);
  const labels = values.prompts && readLines(values.prompts, promptLabels);
  const policy = values.policy === undefined ? noPolicy : readPolicyFile(values.policy);
  const analysed = analyseAll(reports, policy.words);
  const judged = labels && judgePrompts(analysed, labels, offeringOf(policy));
  const prompts = judged && { prompts: scorePrompts(judged) };
  if (values.json) return JSON.stringify({ ...scoreCues(analysed), ...prompts });

  if (!values.split) {
    const table = tableOf([{ title: 'all', cues: scoreCues(analysed), prompts: prompts?.prompts }]);
    return [
      table,
      '',
      ...missLines(findMisses(analysed), values.show),
      ...promptLines(judged ?? [], values.show),
    ].join('\n');
  }
  const columns = halves.map((title) => ({
    title,
    cues: scoreCues(analysed.filter(({ report }) => halfOf(report.id) === title)),
    prompts: judged && scorePrompts(judged.filter(({ id }) => halfOf(id) === title)),
  }));
  const misses = findMisses(analysed).filter(({ id }) => halfOf(id) === halves[0]);
  const faults = (judged ?? []).filter(({ id }) => halfOf(id) === halves[0]);
  return [tableOf(columns), '', ...missLines(misses, values.show), ...promptLines(faults, values.show)].join(
    '\n',
  );
}

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        prompts: { type: 'string', multiple: true },
        policy: { type: 'string' },
        json: { type: 'boolean', default: false },
        show: { type: 'boolean', default: false },
        split: { type: 'boolean', default: false },
      },
    });
    if (parsed.positionals.length === 0) throw new BadInput([usage]);
    return parsed;
  } catch (error) {
    throw error instanceof BadInput
      ? error
      : new BadInput([error instanceof Error ? error.message : String(error), usage]);
  }
}
