import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { firefoxExtensionUuid, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { createDossier } from '../../scripts/demo/dossier/create-dossier.ts';
import { visit } from '../../scripts/demo/visit.ts';
import type { ToBackground } from '../../lib/messaging/messages.ts';
import { nextRevision } from '../../lib/store/testing/next-revision.ts';
import { oneClient } from './app.ts';
import { fullReport } from './texts.ts';

/** The extension's API, for what runs in its own pages. */
declare const browser: typeof import('wxt/browser').browser;

test('in Firefox a report gets its circle and a question, is one contact when saved, and the journal is kept', async () => {
  const found = findBrowser(['firefox']);
  if (!found) throw new Error('The e2e tests need Firefox.');
  const extension = extensionFolder('firefox');
  const dossier = await createDossier({ port: 0 });
  const firefox = await launchBrowser({ browser: found, extension, headless: true });
  try {
    await firefox.installExtension(extension);
    const page = await firefox.newPage();
    const user = visit(page, dossier.origin);
    await user.openReport(oneClient, 'plain');
    await user.write(fullReport);
    const { questions } = await user.seePanel('zus (doet mee)', 'broer (contact is beschadigd)');
    expect(questions.length).toBeLessThanOrEqual(2);
    await user.save();
    expect(new URLSearchParams(dossier.reports[0]?.body.toString()).get('report')).toBe(fullReport);

    const contacts = await until('A contact', async () => {
      const count = await countContacts(await firefox.newPage());
      return count > 0 ? count : null;
    });
    expect(contacts).toBe(1);
    const reflection = { about: '2026-10', day: '2026-11-02', text: 'Een rustige maand.' };
    const message: ToBackground = { type: 'keepReflection', reflection, revision: nextRevision() };
    expect(await tellFromOptions(await firefox.newPage(), message)).toEqual({ state: 'kept' });
  } finally {
    await firefox.close();
    await dossier.close();
  }
});

async function openOptions(page: Page): Promise<void> {
  // Firefox never tells the driver that a page of an extension has loaded.
  await page
    .goto(`moz-extension://${firefoxExtensionUuid}/options.html`, { timeout: 1500 })
    .catch(() => null);
}

/** Sends a message to the background from one of the extension's own pages. @returns its answer */
async function tellFromOptions(page: Page, message: ToBackground): Promise<unknown> {
  await openOptions(page);
  return page.evaluate((told) => browser.runtime.sendMessage(told), message);
}

/** Reads the extension's database from one of its own pages. */
async function countContacts(page: Page): Promise<number> {
  await openOptions(page);
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('naast');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('contacts').objectStore('contacts').count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error);
        };
      }),
  );
  await page.close();
  return count;
}
