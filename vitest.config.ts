import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser/find-browser.ts';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pages in a real browser need the messages; the fake `browser` stands in for the extension's own API. */
const page = {
  plugins: [
    svelte(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './messages/compiled',
      strategy: ['baseLocale'],
    }),
  ],
  resolve: {
    alias: [
      {
        find: /^wxt\/browser$/,
        replacement: fileURLToPath(import.meta.resolve('wxt/testing/fake-browser')).replace(
          'testing/fake-browser',
          'virtual/mock-browser',
        ),
      },
    ],
  },
};

const expectAssertions = { requireAssertions: true };

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,entrypoints,components,scripts,relay}/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          expect: expectAssertions,
        },
        plugins: [WxtVitest()],
      },
      {
        ...page,
        // Found only when the first test that needs it runs, it would have the page loaded anew in the middle.
        optimizeDeps: { include: ['@medv/finder'] },
        test: {
          name: 'browser',
          include: ['{lib,entrypoints,components}/**/*.browser.test.ts'],
          expect: expectAssertions,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser(['chromium'])?.path ?? '',
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,privacy}/**/*.e2e.ts'],
          expect: expectAssertions,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Takes minutes, and partly wants programs that only who changes the relay needs: `npm run test:long`.
        test: {
          name: 'long',
          include: ['tests/long/**/*.long.ts'],
          expect: expectAssertions,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
