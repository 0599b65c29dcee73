import { globSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '../..');
const entryName = 'survey-entry';

/** The engine and the renderer. All else stands beside them: Svelte, zod, texts, definitions, factors. */
const own = /\/(lib|components)\/survey\/(?!definitions\/)/;

/**
 * The gzip bytes (scripts and styles) of all of the survey engine and its renderer, whoever uses which part of it: they
 * are built with all that they stand on, and that is cut off as a chunk of its own.
 * @throws Error when the build fails or a file is missing
 */
export async function surveyBytes(): Promise<number> {
  const engine = globSync('lib/survey/**/*.ts', { cwd: root }).filter(
    (file) => !/\.test\.ts$|\/(definitions|testing)\//.test(file),
  );
  const entry = [
    ...engine.map((file) => `export * from '/${file}';`),
    ...['Survey', 'Question'].map(
      (name) => `export { default as ${name} } from '/components/survey/${name}.svelte';`,
    ),
  ].join('\n');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      // As the extension is built, in a test too.
      svelte({ configFile: false, compilerOptions: { dev: false } }),
      {
        name: entryName,
        resolveId: (id) => (id === entryName ? id : null),
        load: (id) => (id === entryName ? entry : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: entryName,
        preserveEntrySignatures: 'strict',
        output: {
          codeSplitting: {
            groups: [{ name: 'beside', test: (id) => id !== entryName && !own.test(id) }],
          },
        },
      },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const counted = output.filter(({ fileName }) => !fileName.includes('beside'));
  if (engine.length === 0 || !counted.some(({ fileName }) => fileName.endsWith('.css'))) {
    throw new Error('The survey engine or its renderer is missing from the build');
  }
  return counted.reduce((total, file) => total + gzipSync(contentOf(file), { level: 9 }).length, 0);
}

function contentOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array {
  if (file.type === 'asset') return file.source;
  // The names under which this build exports its parts are in no other build.
  return file.code.replace(/export\{[^}]*\};?\s*$/, '');
}
