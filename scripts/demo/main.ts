import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension.ts';
import { browserNames, findBrowser, type BrowserName, type FoundBrowser } from '../browser/find-browser.ts';
import { howToInstall, installBrowser } from '../browser/install-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { check } from './check.ts';
import { createDossier, type Dossier } from './dossier/create-dossier.ts';

process.exitCode = await demo();

async function demo(): Promise<number> {
  const { check: headless, browser: wanted } = readArguments();
  if (!headless && !hasDisplay()) {
    console.error(
      'No display here to open a browser on; `npm run demo -- --check` does the same without one.',
    );
    return 1;
  }
  const found = findBrowser(wanted) ?? installBrowser(wanted?.[0] === 'firefox' ? 'firefox' : 'chromium');
  if (!found) {
    console.error(howToInstall);
    return 1;
  }
  const extension = buildExtension(found.name);
  const dossier = await createDossier({ port: 0 });
  const browser = await launchBrowser({ browser: found, extension, headless });
  try {
    if (headless) {
      await browser.installExtension(extension);
      return (await check(browser, dossier)) ? 0 : 1;
    }
    await show(browser, found, extension, dossier);
    return 0;
  } finally {
    await browser.close();
    await dossier.close();
  }
}

function readArguments(): { check: boolean; browser: BrowserName[] | undefined } {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, browser: { type: 'string' } },
  });
  const browser = browserNames.filter((name) => name === values.browser);
  if (values.browser && browser.length === 0) {
    throw new Error(`--browser is one of ${browserNames.join(', ')}`);
  }
  return { check: values.check, browser: values.browser ? browser : undefined };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Opens the app and stays until Ctrl-C or until the browser is closed. */
async function show(
  browser: Browser,
  found: FoundBrowser,
  extension: string,
  dossier: Dossier,
): Promise<void> {
  const done = new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    browser.once('disconnected', resolve);
  });
  try {
    await browser.installExtension(extension);
  } catch {
    // Some branded browsers refuse an extension over the debugging protocol.
    console.log(
      `${found.name} wants you to load Naast by hand: on its extensions page switch on developer mode,\n` +
        `choose "load unpacked" and pick ${extension}`,
    );
  }
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${dossier.origin}/clients`);
  console.log(`The sample record app is at ${dossier.origin}, open in ${found.name}; all people in it are made up.
Choose a client and a new report, and write about who is around that client: Naast looks on at the right.
Ctrl-C closes everything; nothing is kept.`);
  await done;
}
