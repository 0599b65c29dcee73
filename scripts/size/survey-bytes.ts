import { globSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '../..');

/** What stands beside the engine and the renderer: Svelte, zod, the texts of the interface, surveys and factors. */
const beside = [
  /^svelte(\/|$)/,
  /^zod$/,
  /messages\/compiled\//,
  /survey\/definitions\//,
  /matrix\/(factors\/|factor-areas|dimensions)/,
];

/**
 * The gzip bytes (scripts and styles) of all of the survey engine and its renderer, built as one, whoever uses which
 * part of it.
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
      svelte({ configFile: false }),
      {
        name: 'survey-entry',
        resolveId: (id) => (id === 'survey-entry' ? id : null),
        load: (id) => (id === 'survey-entry' ? entry : null),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: 'survey-entry', external: beside, preserveEntrySignatures: 'strict' },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (engine.length === 0 || !output.some(({ fileName }) => fileName.endsWith('.css'))) {
    throw new Error('The survey engine or its renderer is missing from the build');
  }
  return output.reduce((total, file) => total + gzipSync(contentOf(file), { level: 9 }).length, 0);
}

function contentOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source;
}
