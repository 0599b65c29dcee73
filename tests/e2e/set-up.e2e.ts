import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { findPanel } from '../../scripts/browser/find-panel.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { servePages } from './set-up-pages.ts';

/** The extension's API, for what runs in its own pages; `developerPrivate` is that of Chromium's own page about extensions. */
declare const chrome: typeof import('wxt/browser').browser & {
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

let app: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;
let id: string;

beforeEach(async () => {
  const found = findBrowser(['chromium']);
  if (!found) throw new Error('The e2e tests need Chromium.');
  const extension = extensionFolder('chromium');
  app = await servePages();
  browser = await launchBrowser({ browser: found, extension, headless: true });
  id = await browser.installExtension(extension);
});

afterEach(async () => {
  await browser.close();
  app.close();
});

describe('from the button to a report that is read', () => {
  test('with the report in a frame in a frame, and the client in the top page', async () => {
    const page = await openAndUse('/frames');
    await answer(page, m.setup_look_ready());
    await shows(page, m.setup_report());
    await click(page, await fieldIn(page, 'textarea[name=verslag]'));
    await shows(page, m.setup_client());
    await click(page, await fieldIn(page, '.client-banner .name'));
    await shows(page, m.setup_done_client({ client: 'J. de Vries' }));
    await shows(page, m.setup_done_report());
    await answer(page, m.setup_finish());

    // The ids are others now.
    await page.reload();
    const field = await fieldIn(page, 'textarea[name=verslag]');
    await field.type('Haar zus Anna kwam op bezoek en hielp met de boodschappen. ');
    await shows(page, 'zus');
    expect(Object.values(await profiles())).toMatchObject([{ client: ['.client-banner .name'] }]);
  });

  test('with fields in a closed shadow root, by key', async () => {
    const page = await openAndUse('/shadow');
    await answer(page, m.setup_look_ready());
    await shows(page, m.setup_report());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shows(page, m.setup_client());
    expect(Object.values(await profiles())).toMatchObject([
      { report: ['note-editor >>> textarea[name="opmerking"]', 'note-editor >>> [name="opmerking"]'] },
    ]);
    await answer(page, m.setup_skip());
    await shows(page, m.setup_done_client_none());
  });

  test('a click beside it is told, and the app hears nothing of any of it', async () => {
    const page = await openAndUse('/frames');
    const heard = await page.evaluateHandle(() => {
      const events: string[] = [];
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        document.addEventListener(type, () => events.push(type), true);
      return events;
    });
    await answer(page, m.setup_look_ready());
    await shows(page, m.setup_report());
    await click(page, await fieldIn(page, '.client-banner .name'));
    await shows(page, m.setup_report_missed());
    await page.keyboard.press('Escape');
    await shows(page, m.page_no_report());
    expect(await heard.jsonValue()).toEqual([]);
    expect(await profiles()).toEqual({});
    expect(await page.$$('naast-outline')).toEqual([]);
  });
});

/** Opens a page of the app, presses the toolbar button and says yes: to Naast, and to the browser. */
async function openAndUse(path: string): Promise<Page> {
  // Without a window there is nobody to answer the browser's own question: it is answered beforehand.
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    (own, host) => chrome.developerPrivate.addHostPermission(own, host),
    id,
    'http://localhost/*',
  );
  const page = await browser.newPage();
  await page.goto(`${app.origin}${path}`);
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not there.');
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((each) => each.url().endsWith('/set-up.html'));
  const button = await (await target.asPage()).waitForSelector('button.primary');
  await button?.click();
  return page;
}

async function shows(page: Page, words: string): Promise<void> {
  await until(words, async () => {
    const text = await (await findPanel(page)).evaluate(() => document.body.innerText);
    if (!text.includes(words)) throw new Error(text);
    return true;
  });
}

async function answer(page: Page, label: string): Promise<void> {
  await shows(page, label);
  await (await findPanel(page)).locator(`::-p-aria([name="${label}"][role="button"])`).click();
}

/** Finds an element in any frame of the page. */
function fieldIn(page: Page, selector: string) {
  return until(selector, async () => {
    const frames: Frame[] = page.frames();
    for (const frame of frames) {
      const found = await frame.$(selector);
      if (found) return found;
    }
    return null;
  });
}

/** As a hand does: the pointer goes there first. */
async function click(page: Page, element: Awaited<ReturnType<typeof fieldIn>>): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not shown.');
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.click(box.x + 8, box.y + 8);
}

async function profiles(): Promise<Record<string, unknown>> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/icon/128.png`);
  const stored = await page.evaluate(() => chrome.storage.local.get('profiles'));
  await page.close();
  return (stored['profiles'] ?? {}) as Record<string, unknown>;
}
