import type { Browser, Frame, Page } from 'puppeteer-core';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { findBrowser, type BrowserName } from '../../scripts/browser/find-browser.ts';
import { findPanel } from '../../scripts/browser/find-panel.ts';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { openExtensionPage } from '../../scripts/browser/open-extension-page.ts';
import { readPanel, type PanelSight } from '../../scripts/browser/read-panel.ts';
import { until } from '../../scripts/browser/until.ts';
import type { SiteProfile } from '../../lib/record/site-profile.ts';
import { m } from '../../messages/compiled/messages.js';
import { rowsIn } from '../e2e/stores.ts';
import { createRecordApp, type RecordApp, type Saved } from './create-record-app.ts';

/** The extension's API, for what runs in its own pages. */
declare const browser: typeof import('wxt/browser').browser;

/** What the page itself can tell of its report, and what a user would notice. */
export type FieldSight = {
  html: string;
  model: string;
  isDirty: boolean;
  /** Types of the events that no user caused. */
  made: string[];
  hasFocus: boolean;
  /** Where the caret is, or what is selected: text of the node, and the place in it. */
  selection: unknown[];
};

/** Somebody at work in the awkward record app, in any browser, with Naast or without. */
export type RecordVisit = {
  app: RecordApp;
  page: Page;
  /** A page of the extension, in which its stores can be read; null without Naast. */
  own: Page | null;
  /** Opens a page of the app. */
  open(path: string): Promise<void>;
  /** Clicks in the field, and goes to its end. */
  enter(): Promise<void>;
  type(text: string): Promise<void>;
  /** With Control held. */
  press(key: string): Promise<void>;
  see(): Promise<FieldSight>;
  /** Presses save. @returns what came in */
  save(): Promise<Saved>;
  /** The words that the first card of the panel offers. */
  words(): Promise<string>;
  /** Clicks on 'put in report'. @returns what the panel says of it */
  insert(): Promise<string>;
  /** Undoes, as often as it takes, by the key. @throws when it does not come about */
  undoUntil(isSo: (model: string) => boolean): Promise<void>;
  /** Waits until the panel shows this. */
  seePanel(isMeant: (sight: PanelSight) => boolean): Promise<PanelSight>;
  /** The contacts that Naast keeps: of which client, as a key. */
  contacts(): Promise<{ clientKey: string | null }[]>;
  /** What is answered to 'leave this page?' and the like. */
  answers: 'yes' | 'no';
  close(): Promise<void>;
};

/** All is found by the built-in rules, but for the client. */
const profile: SiteProfile = {
  ...{ version: 1, origin: 'http://127.0.0.1/*', report: [], client: ['.client'], save: [], exclude: [] },
};

/** @param proxyPort all that the browser asks for goes through this port of this machine */
export async function visitRecordApp(
  name: BrowserName,
  withNaast: boolean,
  proxyPort?: number,
): Promise<RecordVisit> {
  const found = findBrowser([name]);
  if (!found) throw new Error(`These tests need ${name}.`);
  const extension = extensionFolder(name);
  const elsewhere = await createRecordApp();
  const [app, launched] = await Promise.all([
    createRecordApp(elsewhere.origin),
    launchBrowser({ browser: found, extension, headless: true, ...(proxyPort && { proxyPort }) }),
  ]);
  const own = withNaast ? await setUp(launched, name, extension) : null;
  const page = await launched.newPage();
  page.on('dialog', (dialog) => void (visit.answers === 'yes' ? dialog.accept() : dialog.dismiss()));

  /** The frame whose page tells of the report. */
  const holder = () =>
    until('The field', async () => {
      for (const frame of page.frames()) {
        const holds = await frame.evaluate(() => window.recordPage !== undefined).catch(() => false);
        if (holds) return frame;
      }
      return null;
    });

  const visit: RecordVisit = {
    app,
    page,
    own,
    answers: 'yes',
    async open(path) {
      await own?.evaluate(forgetAll);
      await page.goto(app.origin + path);
    },
    contacts: async () => (own ? ((await rowsIn(own, 'contacts')) as { clientKey: string | null }[]) : []),
    async enter() {
      const { x, y } = await spotOf(await holder());
      await page.mouse.click(x, y);
      await visit.press('End');
    },
    type: (text) => page.keyboard.type(text),
    async press(key) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key as 'End');
      await page.keyboard.up('Control');
    },
    see: async () => (await holder()).evaluate(seeField),
    async save() {
      const saved = () => [...app.saved, ...elsewhere.saved];
      const before = new Set(saved());
      await (await holder()).evaluate(() => document.querySelector('output')?.replaceChildren());
      await (await holder()).click('button.save');
      return until('What was saved', async () => saved().find((each) => !before.has(each)) ?? null);
    },
    words: async () =>
      (await findPanel(page)).evaluate(() => document.querySelector('article blockquote')?.textContent ?? ''),
    async insert() {
      const panel = await findPanel(page);
      const button = await panel.$(`::-p-xpath(//article//button[normalize-space()="${m.insert_words()}"])`);
      if (!button) return 'not-offered';
      await button.click();
      return until('What became of it', () =>
        panel.evaluate(() => document.querySelector('article [role="status"]')?.textContent.trim() || null),
      );
    },
    async undoUntil(isSo) {
      for (let step = 0; step < 60; step += 1) {
        if (isSo((await visit.see()).model)) return;
        await visit.press('z');
      }
      throw new Error(`It cannot be undone: ${(await visit.see()).model}`);
    },
    seePanel: (isMeant) =>
      until('The panel', async () => {
        const sight = await (await findPanel(page)).evaluate(readPanel);
        if (!isMeant(sight)) throw new Error(`The panel shows ${JSON.stringify(sight)}`);
        return sight;
      }),
    async close() {
      await launched.close();
      await Promise.all([app.close(), elsewhere.close()]);
    },
  };
  return visit;
}

/** @returns a page of the extension's own */
async function setUp(launched: Browser, name: BrowserName, extension: string): Promise<Page> {
  const id = await launched.installExtension(extension);
  const own = await launched.newPage();
  await openExtensionPage(own, name, id, 'options.html');
  await own.evaluate((known) => browser.storage.local.set({ profiles: { [known.origin]: known } }), profile);
  return own;
}

/** Runs in a page of the extension. Only so many questions are put in a day: here every report is of a new one. */
function forgetAll(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('naast');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const clearing = opening.result.transaction(['offers', 'contacts'], 'readwrite');
      clearing.objectStore('offers').clear();
      clearing.objectStore('contacts').clear();
      clearing.oncomplete = () => resolve(opening.result.close());
      clearing.onerror = () => reject(clearing.error);
    };
  });
}

/** Where to click in the field, in the viewport of the whole page. */
async function spotOf(frame: Frame): Promise<{ x: number; y: number }> {
  const spot = await frame.evaluate(() => {
    const field = window.recordPage?.field();
    if (!field) throw new Error('There is no field.');
    const { left, top } = field.getBoundingClientRect();
    let [x, y] = [left + 20, top + 14];
    for (let win = field.ownerDocument.defaultView; win && win !== window; win = win.parent as typeof win) {
      const around = win.frameElement?.getBoundingClientRect();
      x += around?.left ?? 0;
      y += around?.top ?? 0;
    }
    return { x, y };
  });
  for (let inner = frame; inner.parentFrame(); inner = inner.parentFrame() ?? inner) {
    const around = await (
      await inner.frameElement()
    )?.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left, top };
    });
    spot.x += around?.left ?? 0;
    spot.y += around?.top ?? 0;
    if (!inner.parentFrame()) break;
  }
  return spot;
}

/** Runs in the page. */
function seeField(): FieldSight {
  const { recordPage } = window;
  if (!recordPage) throw new Error('There is no field.');
  const field = recordPage.field();
  const root = field.getRootNode() as Document | ShadowRoot;
  const win = field.ownerDocument.defaultView;
  // Chromium tells of a selection in a shadow root only when the root itself is asked.
  const asked = 'getSelection' in root ? root : field.ownerDocument;
  const selection = (asked as Document).getSelection();
  const place = (node: Node | null | undefined, offset: number | undefined) => [node?.textContent, offset];
  return {
    html: 'value' in field ? String(field.value) : field.innerHTML,
    model: recordPage.model(),
    isDirty: recordPage.isDirty(),
    made: recordPage.made,
    hasFocus: win?.document.hasFocus() === true && field.contains(root.activeElement),
    selection:
      'selectionStart' in field
        ? [field.selectionStart, (field as HTMLTextAreaElement).selectionEnd]
        : [
            ...place(selection?.anchorNode, selection?.anchorOffset),
            ...place(selection?.focusNode, selection?.focusOffset),
          ],
  };
}
