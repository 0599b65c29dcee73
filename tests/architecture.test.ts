import { describe, expect, test } from 'vitest';
import { loadedBy, readSources, type Import, type Source } from './source.ts';

const folders = ['lib', 'components', 'entrypoints', 'relay', 'scripts', 'tests'];
const sources = folders.flatMap(readSources);

/**
 * A layer and what it may import: folders (or single files) of ours, types alone of further folders, and packages.
 * What is not named here is forbidden.
 */
type Layer = { layer: string; folders: string[]; typesOf?: string[]; packages: string[] };

/** What surveys and sessions may know of the matrix. */
const matrixFactors = ['lib/matrix/factors.ts', 'lib/matrix/relevant-factors.ts'];

const layers: Layer[] = [
  { layer: 'lib/cues', folders: [], packages: [] },
  { layer: 'lib/prompts', folders: ['lib/cues'], packages: [] },
  {
    layer: 'lib/record',
    // It makes the message about the report, so it knows that message's type and the limit of a quote.
    folders: ['lib/messaging/quote-limit.ts'],
    typesOf: ['lib/cues', 'lib/prompts', 'lib/messaging'],
    packages: ['zod', '@medv/finder'],
  },
  {
    // Its factors stand before surveys and sessions in the line, all else in it after: no file leads back to itself.
    layer: 'lib/matrix',
    folders: [
      ...['lib/prompts/prompt.ts', 'lib/survey', 'lib/session/release', 'lib/session/result'],
      ...['lib/session/session-result.ts', 'lib/session/session-plan.ts', 'lib/session/released-round.ts'],
    ],
    packages: ['zod', 'write-excel-file'],
  },
  {
    layer: 'lib/survey',
    folders: [...matrixFactors, 'lib/prompts/prompt.ts'],
    packages: ['zod'],
  },
  {
    layer: 'lib/session',
    folders: ['lib/survey', ...matrixFactors, 'lib/prompts/prompt.ts'],
    packages: ['zod', '@hpke/core', 'hash-wasm', 'mqtt'],
  },
  {
    layer: 'lib/journal',
    folders: ['lib/cues', 'lib/prompts', 'lib/matrix', 'lib/survey'],
    packages: ['zod'],
  },
  {
    layer: 'lib/policy',
    folders: [
      ...['lib/cues', 'lib/prompts', 'lib/record/site-profile.ts', 'lib/record/match-origin.ts'],
      ...['lib/session/relay-page.ts', 'lib/session/session-plan.ts', 'lib/matrix/codebook/set-factor.ts'],
    ],
    packages: ['zod'],
  },
  {
    layer: 'lib/messaging',
    folders: ['lib/cues', 'lib/prompts', 'lib/record', 'lib/survey', 'lib/journal'],
    packages: ['zod', 'wxt/browser'],
  },
  {
    layer: 'lib/store',
    folders: [
      ...['lib/cues', 'lib/prompts', 'lib/record', 'lib/survey', 'lib/session', 'lib/journal'],
      ...['lib/matrix', 'lib/policy', 'lib/messaging'],
    ],
    packages: ['zod', 'idb', 'wxt/utils'],
  },
  {
    layer: 'components',
    folders: ['lib', 'messages'],
    packages: ['svelte', '@lucide/svelte', 'bits-ui', 'chart.js', 'lean-qr', 'zod'],
  },
  {
    layer: 'relay',
    // Topics, and how large a message may be; nothing that seals or opens one.
    folders: ['lib/session/topics.ts', 'lib/session/messages.ts', 'lib/session/transport/does-match.ts'],
    packages: [
      ...['aedes', 'ws', 'classic-level', 'selfsigned'],
      ...[
        'child_process',
        'crypto',
        'fs',
        'http',
        'https',
        'net',
        'os',
        'path',
        'stream',
        'util',
        'zlib',
      ].map((module) => `node:${module}`),
    ],
  },
  {
    layer: 'entrypoints/record',
    folders: ['lib/record', 'lib/cues', 'lib/messaging'],
    packages: ['wxt/browser', 'wxt/utils'],
  },
  {
    layer: 'entrypoints/join',
    folders: [
      ...['components', 'lib/session', 'lib/survey', 'messages', 'lib/prompts/prompt.ts'],
      ...['lib/store/session-database.ts', 'lib/store/session-vault.ts', 'lib/journal/contact.ts'],
      ...['lib/store/migrations/sessions-v1.ts', 'lib/store/migrations/sessions-v2.ts'],
    ],
    packages: ['svelte', 'zod', '@fontsource-variable/atkinson-hyperlegible-next'],
  },
  {
    layer: 'entrypoints/panel',
    folders: ['components', 'lib/messaging', 'lib/prompts', 'messages'],
    packages: ['svelte', 'wxt/browser', '@fontsource-variable/atkinson-hyperlegible-next'],
  },
];

const within = (folder: string) => (path: string) => path === folder || path.startsWith(`${folder}/`);

function strangersIn(source: Source, { layer, folders, typesOf = [], packages }: Layer): string[] {
  const mayImport = ({ of, local, typeOnly }: Import) =>
    local
      ? [layer, ...folders, ...(typeOnly ? typesOf : [])].some((folder) => within(folder)(of))
      : packages.includes(of);
  return source.imports.filter((found) => !mayImport(found)).map(({ of }) => `${source.path} imports ${of}`);
}

describe('who may import whom', () => {
  test.each(layers)('$layer imports only what lies below it', (layer) => {
    const own = sources.filter(({ path }) => within(layer.layer)(path));
    expect(own).not.toEqual([]);
    expect(own.flatMap((source) => strangersIn(source, layer))).toEqual([]);
  });

  test('nothing in lib knows of components or entry points', () => {
    const upward = sources
      .filter(({ path }) => within('lib')(path))
      .flatMap(({ path, imports }) => imports.map(({ of }) => ({ path, of })))
      .filter(({ of }) => within('components')(of) || within('entrypoints')(of));
    expect(upward).toEqual([]);
  });

  test('the library for charts runs in one component alone', () => {
    const loading = sources.filter(({ imports }) =>
      imports.some(({ of, typeOnly }) => of === 'chart.js' && !typeOnly),
    );
    expect(loading.map(({ path }) => path)).toEqual(['components/charts/Chart.svelte']);
  });

  test('MQTT is spoken by one file of what runs in a browser', () => {
    const speaking = sources.filter(
      ({ path, imports }) =>
        !/^(scripts|tests)\//.test(path) && imports.some(({ of, typeOnly }) => of === 'mqtt' && !typeOnly),
    );
    expect(speaking.map(({ path }) => path)).toEqual(['lib/session/transport/mqtt-transport.ts']);
  });

  test('no entry point imports another', () => {
    const entryOf = (path: string) => path.split('/')[1];
    const across = sources
      .filter(({ path }) => within('entrypoints')(path))
      .flatMap(({ path, imports }) => imports.map(({ of }) => ({ path, of })))
      .filter(({ path, of }) => within('entrypoints')(of) && entryOf(of) !== entryOf(path));
    expect(across).toEqual([]);
  });
});

describe('the content script', () => {
  const { files, packages } = loadedBy('entrypoints/record/index.ts');

  test('runs without zod, idb and Svelte', () => {
    expect([...packages].filter((name) => /^(zod|idb|svelte)\b/.test(name))).toEqual([]);
  });

  test('loads nothing of the store', () => {
    expect([...files].filter(within('lib/store'))).toEqual([]);
  });
});

test('the factors of the matrix stand before surveys and sessions in the line: they load neither', () => {
  const files = matrixFactors.flatMap((path) => [...loadedBy(path).files]);
  expect(files).toContain('lib/matrix/factors.ts');
  expect(files.filter((file) => within('lib/survey')(file) || within('lib/session')(file))).toEqual([]);
});

test('the page of a participant loads nothing of the extension, and no MQTT library', () => {
  const { packages } = loadedBy('entrypoints/join/main.ts');
  expect([...packages].filter((name) => /^(wxt|mqtt|bits-ui|chart)/.test(name))).toEqual([]);
});

test('whoever answers a survey loads nothing that writes CSV', () => {
  const { files } = loadedBy('components/survey/Survey.svelte');
  expect([...files].filter(within('lib/survey/csv'))).toEqual([]);
});

describe('the shape of the files', () => {
  test('none is over 300 lines', () => {
    expect(sources.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
  });

  test('none says any', () => {
    expect(sources.filter(({ anys }) => anys > 0).map(({ path }) => path)).toEqual([]);
  });

  test('the file at which a context starts only connects: under 80 lines', () => {
    const entries = sources.filter(({ path }) => /^entrypoints\/[^/]+\/(index|main)\.ts$/.test(path));
    expect(entries).not.toEqual([]);
    expect(entries.filter(({ lines }) => lines >= 80).map(({ path }) => path)).toEqual([]);
  });
});
