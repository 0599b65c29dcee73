import { expect, test } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { findPanel } from '../../scripts/browser/find-panel.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { openExtensionPage } from '../../scripts/browser/open-extension-page.ts';
import { until } from '../../scripts/browser/until.ts';
import { servePages } from './set-up-pages.ts';

test('in Firefox the field in a frame in a frame is pointed at from options, and then read', async () => {
  const found = findBrowser(['firefox']);
  if (!found) throw new Error('The e2e tests need Firefox.');
  const app = await servePages();
  const firefox = await launchBrowser({
    browser: found,
    extension: extensionFolder('firefox'),
    headless: true,
  });
  try {
    const id = await firefox.installExtension(extensionFolder('firefox'));
    const page = await firefox.newPage();
    // The build for the sample app may read on this host.
    await page.goto(`${app.origin.replace('localhost', '127.0.0.1')}/frames`);
    const options = await firefox.newPage();
    await openExtensionPage(options, 'firefox', id, 'options.html');
    await options.locator(`::-p-aria([name="${m.setup_point_report()}"][role="button"])`).click();

    const panelShows = (words: string) =>
      until(words, async () => {
        const text = await (await findPanel(page)).evaluate(() => document.body.innerText);
        if (!text.includes(words)) throw new Error(text);
        return true;
      });
    await panelShows(m.setup_report());
    const field = await until('The field', async () => {
      for (const frame of page.frames()) {
        const here = await frame.$('textarea[name=verslag]');
        if (here) return here;
      }
      return null;
    });
    await field.click();
    await panelShows(m.setup_done_report());
    await field.type('Haar zus Anna kwam op bezoek en hielp met de boodschappen. ');
    await panelShows(m.setup_words({ words: 11 }));
    expect(await page.$$('naast-outline')).toEqual([]);
  } finally {
    await firefox.close();
    app.close();
  }
});
