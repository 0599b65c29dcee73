import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { defineConfig } from 'wxt';
import { readOrganisation } from './scripts/organisation.ts';
import { stripExamples } from './scripts/strip-examples.ts';
import { zipInPage } from './scripts/zip-in-page.ts';

/** Set only for an organisation's own build: origins allowed from the start (`scripts/build.ts`). */
const organisation = readOrganisation(process.env);

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${organisation ? '-organisation' : ''}`,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Naast',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      // Firefox asks for lasting storage in a page instead: docs/decisions/safe-on-a-full-disk.md.
      ...(browser === 'firefox' ? [] : ['sidePanel', 'unlimitedStorage']),
    ],
    // WebAssembly, to stretch the code of a focus group: docs/decisions/stretching-the-code.md.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(organisation && { host_permissions: [...organisation.origins] }),
    // Where Naast runs, the button opens and folds the panel instead (`entrypoints/background/toolbar.ts`).
    action: { default_title: '__MSG_actionTitle__', default_popup: 'set-up.html' },
    commands: {
      'toggle-panel': {
        // Not Alt+Shift+N: Chromium has that one itself, and then leaves ours out.
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandToggle__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // The panel is one page in two places: inside the overlay, and as the browser's own side panel.
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'panel.html', default_title: 'Naast', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'naast@naast.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          side_panel: { default_path: 'panel.html' },
          minimum_chrome_version: '126',
          // Firefox brings a policy without a schema: docs/administrators.md.
          storage: { managed_schema: 'policy-schema.json' },
        }),
  }),
  vite: () => ({
    // Vite's polyfill for old browsers fetches modules by itself; no program of ours asks the network for anything.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      stripExamples(),
      zipInPage(),
      paraglideVitePlugin({
        project: './project.inlang',
        outdir: './messages/compiled',
        strategy: ['baseLocale'],
      }),
    ],
    define: { __ORGANISATION_PROFILE__: JSON.stringify(organisation?.profile ?? null) },
  }),
});
