import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './find-browser.ts';

const root = join(import.meta.dirname, '../..');
const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');

/** Where the build of the extension for the sample app's organisation stands. */
export function extensionFolder(browser: BrowserName): string {
  return join(root, '.output', `${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3-organisation`);
}

/**
 * Builds the extension as the sample app's organisation would: its origin allowed from the start, with its
 * site profile.
 * @returns the folder to load.
 * @throws with the output of the build when it fails.
 */
export function buildExtension(browser: BrowserName): string {
  const target = browser === 'firefox' ? ['--browser', 'firefox', '--mv3'] : [];
  const build = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NAAST_PROFILE: join(root, 'scripts/demo/site-profile.json') },
  });
  if (build.status !== 0)
    throw new Error(`The extension could not be built.\n${build.stdout}${build.stderr}`);
  return extensionFolder(browser);
}
