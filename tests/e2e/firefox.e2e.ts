import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { firefoxExtensionUuid, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { createDossier } from '../../scripts/demo/dossier/create-dossier.ts';
import { visit } from '../../scripts/demo/visit.ts';
import { oneClient } from './app.ts';
import { fullReport } from './texts.ts';

test('in Firefox a report gets its circle and a question, and is one contact when saved', async () => {
  const browser = findBrowser(['firefox']);
  if (!browser) throw new Error('The e2e tests need Firefox.');
  const extension = extensionFolder('firefox');
  const dossier = await createDossier({ port: 0 });
  const firefox = await launchBrowser({ browser, extension, headless: true });
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
  } finally {
    await firefox.close();
    await dossier.close();
  }
});

/** Reads the extension's database from one of its own pages. */
async function countContacts(page: Page): Promise<number> {
  // Firefox never tells the driver that a page of an extension has loaded.
  await page
    .goto(`moz-extension://${firefoxExtensionUuid}/options.html`, { timeout: 1500 })
    .catch(() => null);
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
