import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** The layers of ARCHITECTURE.md: what a folder may not import, and what to do instead. */
function layer(files, ...restrictions) {
  const patterns = restrictions.map(([group, message]) => ({ group, message }));
  return {
    files,
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const noSvelte = [
  ['svelte', 'svelte/*', '**/components/**', '**/*.svelte'],
  'lib/ is plain TypeScript: what is seen belongs in components/.',
];
const noBrowser = [
  ['wxt/*', 'wxt'],
  'Take what you need of the extension as a parameter; only entrypoints, lib/messaging and lib/store know the browser.',
];
const noStore = [
  ['idb', '**/store/**'],
  'Only the background and top-level pages read the store: ask the background with a message.',
];
const noMessaging = [
  ['**/messaging/**'],
  'A pure folder knows no messages: give the data back to the caller.',
];
const noZod = [
  ['zod', 'zod/*'],
  'The content script must stay small: parse in the background and import the type only.',
];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'messages/compiled/', 'demo-output/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'Write a union of literals; a list of them `as const` where it is needed at run time.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from the file that defines it.',
        },
      ],
      '@typescript-eslint/no-explicit-any': ['error'],
      // `typeof import()` is the one way to type a global that a page's script brings.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  // Scripts and tests talk to whoever runs them.
  { files: ['scripts/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
  layer(['lib/cues/**'], noSvelte, noBrowser, noStore, noMessaging, noZod, [
    ['**/prompts/**', '**/record/**', '**/journal/**'],
    'Cues come first: nothing after them in the line may be imported here.',
  ]),
  layer(['lib/prompts/**'], noSvelte, noBrowser, noStore, noMessaging, [
    ['**/record/**', '**/journal/**'],
    'The chooser is pure: what it needs comes in as facts and history.',
  ]),
  layer(['lib/matrix/**', 'lib/survey/**'], noSvelte, noBrowser, noStore, noMessaging, [
    ['**/record/**', '**/journal/**'],
    'A survey knows its definition and its answers, not whose journal they go into.',
  ]),
  layer(['lib/session/**'], noSvelte, noBrowser, noStore, noMessaging, [
    ['**/record/**', '**/journal/**'],
    'A session knows its plan and its votes: storage, clock and network come in as parameters.',
  ]),
  layer(['lib/journal/**'], noSvelte, noBrowser, noStore, noMessaging, [
    ['**/record/**'],
    'The journal knows contacts, not pages.',
  ]),
  layer(['lib/policy/**'], noSvelte, noBrowser, noStore, noMessaging),
  layer(['lib/record/**'], noSvelte, noBrowser, noStore),
  layer(['lib/store/**'], noSvelte),
  layer(['lib/messaging/**'], noSvelte, noStore),
  layer(['relay/*.ts'], noSvelte, noBrowser, noStore, noMessaging, [
    [
      'mqtt',
      '**/survey/**',
      '**/journal/**',
      '**/session/*host*',
      '**/session/*participant*',
      '**/session/seal/**',
    ],
    'The relay carries sealed bytes: of the session it knows the topics and the limits, and nothing that opens them.',
  ]),
  layer(['components/**'], noBrowser, noStore, [
    ['mqtt'],
    'Components get data and give callbacks; entrypoints connect them.',
  ]),
  {
    files: ['{components,entrypoints}/**'],
    ignores: ['components/charts/Chart.svelte'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'chart.js',
              message: 'One component draws with it: give Chart.svelte the lines. A type may be imported.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  layer(['entrypoints/record/**'], noSvelte, noStore, noZod),
  layer(['entrypoints/join/**'], noBrowser, [
    ['**/messaging/**'],
    'It is also a plain web page: it knows nothing of the extension.',
  ]),
  layer(
    ['entrypoints/panel/**'],
    [['idb', '**/store/**'], 'The panel lives in a frame: it asks the background.'],
  ),
);
