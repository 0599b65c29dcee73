import type { Browser } from 'puppeteer-core';
import { buildExtension } from '../browser/build-extension.ts';
import type { FoundBrowser } from '../browser/find-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { createDossier, type Dossier } from './dossier/create-dossier.ts';

/** The sample app, a browser in a fresh profile, and the built extension that is yet to be installed in it. */
export type Demo = { dossier: Dossier; browser: Browser; extension: string };

/** Builds and starts everything, runs `task`, and closes everything again, also when it failed. */
export async function inDemo<T>(
  found: FoundBrowser,
  headless: boolean,
  task: (demo: Demo) => Promise<T>,
): Promise<T> {
  const extension = buildExtension(found.name);
  const dossier = await createDossier({ port: 0 });
  try {
    const browser = await launchBrowser({ browser: found, extension, headless });
    try {
      return await task({ dossier, browser, extension });
    } finally {
      await browser.close();
    }
  } finally {
    await dossier.close();
  }
}
