/**
 * Prints the gzip bytes of each entry point of the built extension: `npm run -s size [-- --json]`.
 * A page counts with all that it loads at its start; a script counts alone. `survey` is the engine and the renderer of
 * surveys, beside Svelte and zod. `join` is the participant's web page, as a relay serves it.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { joinBytes } from './size/join-bytes.ts';
import { surveyBytes } from './size/survey-bytes.ts';

const output = '.output/chrome-mv3';

/** Files that belong to each entry point, by its name. */
function entryFiles(): Record<string, string[]> {
  const files = readdirSync(output);
  const entries: Record<string, string[]> = {
    background: ['background.js'],
    record: ['record.js'],
  };
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(output, page), 'utf8');
    const linked = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
    entries[page.replace('.html', '')] = [page, ...linked];
  }
  return entries;
}

function gzipBytes(file: string): number {
  return gzipSync(readFileSync(join(output, file)), { level: 9 }).length;
}

execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const sizes: Record<string, number> = Object.fromEntries(
  Object.entries(entryFiles()).map(([entry, files]) => [
    entry,
    files.reduce((total, file) => total + gzipBytes(file), 0),
  ]),
);
sizes['survey'] = await surveyBytes();
sizes['join'] = await joinBytes();

if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
else
  for (const [entry, bytes] of Object.entries(sizes)) console.log(`${entry.padEnd(12)} ${bytes} bytes gzip`);
