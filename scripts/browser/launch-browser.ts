import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';

export const viewport = { width: 1280, height: 720 };

/** Chromium makes no request of its own, and asks nothing at its first start. */
export const quietChromium = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  // Chromium refuses to start its sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The address of extension pages in Firefox is made at random, unless a preference gives it. */
export const firefoxExtensionUuid = '5d2f3a0e-7c41-4b7e-9a53-1e6c8b0d94f2';

/**
 * Starts a browser in a fresh profile in the system's temporary folder; the profile is gone when it is closed.
 * It is ready for `installExtension(extension)` over the debugging protocol, for Chrome and Edge ignore
 * `--load-extension`.
 */
export async function launchBrowser(options: {
  browser: FoundBrowser;
  extension: string;
  headless: boolean;
}): Promise<Browser> {
  const { browser, extension, headless } = options;
  const common: LaunchOptions = {
    executablePath: browser.path,
    headless,
    enableExtensions: true,
    // With a window on the screen its size decides.
    defaultViewport: headless ? viewport : null,
    handleSIGINT: false,
    // Writing ten years into a database takes minutes where others use the machine too.
    protocolTimeout: 600_000,
  };
  return puppeteer.launch(
    browser.name === 'firefox'
      ? {
          ...common,
          browser: 'firefox',
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: firefoxExtensionUuid }),
          },
        }
      : {
          ...common,
          pipe: true,
          args: [...quietChromium, '--enable-unsafe-extension-debugging', '--window-size=1280,860'],
        },
  );
}

function geckoId(extension: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}
