import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForPage } from '../../browser/bundle-for-page.ts';
import { stripExamples } from '../../strip-examples.ts';
import { percentile } from '../measure.ts';

const processes = 15;

/**
 * Milliseconds from the source of the cue engine, bundled as the content script has it, to an analyser that is ready:
 * compiling, running the modules, building lexicon and rules. The median over fresh processes, for in a warm one
 * everything would be compiled already.
 */
export async function startUpMs(): Promise<number> {
  const engine = join(import.meta.dirname, '../../../lib/cues/analyser.ts');
  const once = join(import.meta.dirname, 'start-up-once.ts');
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  try {
    const script = join(folder, 'cues.js');
    writeFileSync(script, await bundleForPage(engine, 'cues', [stripExamples()]));
    const times = Array.from({ length: processes }, () =>
      Number(execFileSync(process.execPath, [once, script], { encoding: 'utf8' })),
    );
    return percentile(times, 0.5);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
