import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, type FoundBrowser } from './find-browser.ts';

const packages = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** The line for somebody whose machine has no browser and where none may be installed by us. */
export const howToInstall =
  'No browser found. Install one: `sudo apt-get install chromium` on Debian, or Chrome, Edge or Firefox from its maker.';

/**
 * Installs Debian's own package of a browser, if this machine has apt-get and we are root.
 * @returns the browser, or null when it may not be installed here or that failed.
 */
export function installBrowser(name: keyof typeof packages): FoundBrowser | null {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return null;
  console.error(`Installing ${packages[name]} with apt-get, once.`);
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', packages[name]);
  return findBrowser([name]);
}
