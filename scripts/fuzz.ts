/**
 * Lets everything go wrong in simulated sessions, and tells what was not as it must be:
 *
 *     npm run -s fuzz -- session [--runs 1000] [--seed N] [--real] [--json]
 *
 * A run is all of one seed: `--seed N --runs 1` plays run N again. The cryptography is a stand-in that is quick and of
 * the seed too; with `--real` it is WebCrypto, whose keys are of chance. Exit code 1 when anything was wrong, 2 when asked for
 * something that is not there.
 */
import { parseArgs } from 'node:util';
import { runSession } from './fuzz/session-run.ts';

const usage = 'Usage: npm run -s fuzz -- session [--runs N] [--seed N] [--real] [--json]\n';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    real: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [runs, first] = [Number(values.runs), Number(values.seed)];

if (positionals[0] !== 'session' || !Number.isInteger(runs) || !Number.isInteger(first) || runs < 1) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const total = { runs, firstSeed: first, votes: 0, faults: 0, failed: 0 };
  for (let seed = first; seed < first + runs; seed += 1) {
    const { votes, faults, wrong } = await runSession(seed, values).catch((error: unknown) => ({
      ...{
        votes: 0,
        faults: 0,
        wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      },
    }));
    total.votes += votes;
    total.faults += faults;
    if (wrong.length === 0) continue;
    total.failed += 1;
    const again = `npm run -s fuzz -- session --runs 1 --seed ${seed}`;
    process.stderr.write(`Seed ${seed} (again: ${again})\n${wrong.map((line) => `  ${line}\n`).join('')}`);
  }
  const lines = `${total.runs} sessions from seed ${first}: ${total.votes} votes, ${total.faults} faults, ${total.failed} failed\n`;
  process.stdout.write(values.json ? `${JSON.stringify(total)}\n` : lines);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
