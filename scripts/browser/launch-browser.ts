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
  /** All that the browser asks for goes through this port of this machine. */
  proxyPort?: number;
}): Promise<Browser> {
  const { browser, extension, headless, proxyPort } = options;
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
            ...(proxyPort && proxyOfFirefox(proxyPort)),
          },
        }
      : {
          ...common,
          pipe: true,
          args: [
            ...quietChromium,
            '--enable-unsafe-extension-debugging',
            '--window-size=1280,860',
            ...(proxyPort
              ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']
              : []),
          ],
        },
  );
}

/** Also for what goes to this machine itself, which Firefox never sends through a proxy otherwise. */
function proxyOfFirefox(port: number): Record<string, unknown> {
  const at = (kind: string) => ({
    [`network.proxy.${kind}`]: '127.0.0.1',
    [`network.proxy.${kind}_port`]: port,
  });
  return {
    'network.proxy.type': 1,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    ...at('http'),
    ...at('ssl'),
  };
}

function geckoId(extension: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}
