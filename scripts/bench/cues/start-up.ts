import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { stripExamples } from '../../strip-examples.ts';
import { percentile } from '../measure.ts';

const processes = 15;

/**
 * Milliseconds from the source of the cue engine, bundled as the content script has it, to an analyser that is ready:
 * compiling, running the modules, building lexicon and rules. The median over fresh processes, for in a warm one
 * everything would be compiled already.
 */
export async function startUpMs(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-bench-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [stripExamples()],
      build: {
        outDir: folder,
        lib: {
          entry: join(import.meta.dirname, '../../../lib/cues/analyser.ts'),
          formats: ['iife'],
          name: 'cues',
          fileName: () => 'cues.js',
        },
      },
    });
    const once = join(import.meta.dirname, 'start-up-once.ts');
    const times = Array.from({ length: processes }, () =>
      Number(execFileSync(process.execPath, [once, join(folder, 'cues.js')], { encoding: 'utf8' })),
    );
    return percentile(times, 0.5);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
