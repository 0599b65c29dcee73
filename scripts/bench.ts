/**
 * Measures speed: `npm run -s bench -- cues|day|journal|matrix|page [--json]`, or `votes --voters N`. With
 * `--json` one line of JSON and nothing else.
 */
import { parseArgs } from 'node:util';

/** Loaded when asked for: none needs what the others need. */
const benches: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  cues: async () => (await import('./bench/cues.ts')).benchCues(),
  day: async () => (await import('./bench/day.ts')).benchDay(),
  journal: async () => (await import('./bench/journal.ts')).benchJournal(),
  matrix: async () => (await import('./bench/matrix.ts')).benchMatrix(),
  page: async () => (await import('./bench/page.ts')).benchPage(),
  votes: async () => (await import('./bench/votes.ts')).benchVotes(Number(values.voters)),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, voters: { type: 'string', default: '180' } },
});
const bench = benches[positionals[0] ?? ''];
if (bench) {
  const figures = await bench();
  const lines = Object.entries(figures).map(
    ([name, value]) =>
      `${name.padEnd(20)} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  process.stdout.write(`${values.json ? JSON.stringify(figures) : lines.join('\n')}\n`);
} else {
  process.stderr.write(`Usage: npm run -s bench -- ${Object.keys(benches).join('|')} [--json]\n`);
  process.exitCode = 2;
}
