/**
 * Simulates a year of a busy professional on labelled reports, and prints what the panel would have shown:
 *
 *     npm run -s simulate -- prompts [--json] FILE…
 *     npm run -s simulate -- invitations [--json] FILE…
 *
 * The same files give the same year. Exit code 2 when a line cannot be used; each is named on standard error.
 */
import { parseArgs } from 'node:util';
import { analyseAll } from './evaluate/analysed.ts';
import { labelledReport } from './evaluate/labelled-report.ts';
import { BadInput, readLines } from './evaluate/read-lines.ts';
import { askInYear } from './simulate/ask-in-year.ts';
import { createDice } from './simulate/dice.ts';
import { invitationLines, tallyInvitations } from './simulate/tally-invitations.ts';
import { tallyLines } from './simulate/tally-lines.ts';
import { tallyYear } from './simulate/tally.ts';
import { simulateYear } from './simulate/year.ts';

const usage = 'Usage: npm run -s simulate -- prompts | invitations [--json] FILE…';
const busyYear = { days: 260, reportsADay: 12, clients: 20, seed: 20 };

try {
  process.stdout.write(`${await run()}\n`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run(): Promise<string> {
  const { what, files, json } = readArguments();
  if (what !== 'prompts' && what !== 'invitations') throw new BadInput([usage]);
  const [first, ...rest] = analyseAll(readLines(files, labelledReport)).map(({ report, analysis }) => ({
    text: report.text,
    analysis,
  }));
  if (!first) throw new BadInput(['There are no reports to draw from.', usage]);
  const year = await simulateYear([first, ...rest], busyYear);
  if (what === 'prompts') {
    const tally = tallyYear(year);
    return json ? JSON.stringify(tally) : tallyLines(tally).join('\n');
  }
  const tally = tallyInvitations(year, askInYear(year, createDice(busyYear.seed)));
  return json ? JSON.stringify(tally) : invitationLines(tally).join('\n');
}

function readArguments(): { what: string | undefined; files: string[]; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [what, ...files] = positionals;
    return { what, files, json: values.json };
  } catch (error) {
    throw new BadInput([error instanceof Error ? error.message : String(error), usage]);
  }
}
