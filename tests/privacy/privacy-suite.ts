import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { dumpPage, readDatabases, rowsIn } from '../e2e/stores.ts';
import type { EditorPage } from '../record-pages/editors.ts';
import { visitRecordApp, type RecordVisit } from '../record-pages/record-visit.ts';
import { canariesFor, feathersOf, findFeathers } from './canaries.ts';
import { createLoggingProxy, type LoggingProxy } from './logging-proxy.ts';
import { findAroundField } from './around-field.ts';

/** The extension's API, for what runs in its own pages. */
declare const browser: typeof import('wxt/browser').browser;

/** A contact is written and saved in each editor, in this browser: then all is searched for what was typed. */
export function testPrivacy(name: BrowserName, editors: readonly EditorPage[]): void {
  describe(`what was typed in ${name}`, () => {
    const canaries = canariesFor(editors);
    const feathers = [...new Set(canaries.flatMap(feathersOf))];
    const said: string[] = [];
    let around = '';
    let proxy: LoggingProxy;
    let visit: RecordVisit;

    beforeAll(async () => {
      proxy = await createLoggingProxy();
      visit = await visitRecordApp(name, true, proxy.port);
      visit.page.on('console', (message) => said.push(message.text()));
      for (const { editor, text } of canaries) {
        // Not by `open`, which forgets what is kept.
        await visit.page.goto(`${visit.app.origin}/editors/${editor.name}`);
        await visit.enter();
        await visit.type(text);
        await visit.seePanel(({ ties }) => ties.some((tie) => tie.startsWith('zus')));
        around += await findAroundField(visit.page);
        await visit.save();
      }
    }, 300_000);
    afterAll(async () => {
      await visit.close();
      await proxy.close();
    });

    test('arrived at the record app, so that it would be found', () => {
      const arrived = Buffer.concat(visit.app.saved.map(({ body }) => body));
      const whole = canaries.map(({ name: somebody }) => somebody.toLowerCase());
      expect(findFeathers(whole, arrived)).toEqual(whole);
    });

    test('stands in the page only in its field', () => {
      expect(findFeathers(feathers, Buffer.from(around))).toEqual([]);
    });

    test('was said in no console', () => {
      expect(findFeathers(feathers, Buffer.from(said.join('\n')))).toEqual([]);
    });

    test('went nowhere but to the record app, at the save', () => {
      const others = proxy.requests.filter(({ url }) => !url.startsWith(`${visit.app.origin}/saved/`));
      const leaks = others.filter(
        ({ url, headers, body }) =>
          findFeathers(feathers, Buffer.concat([Buffer.from(`${url} ${headers}`), body])).length > 0,
      );
      expect(others.length).toBeGreaterThan(editors.length);
      expect(leaks).toEqual([]);
      expect(proxy.requests.length - others.length).toBe(editors.length);
    });

    test('lies in no store of the page', async () => {
      expect(findFeathers(feathers, Buffer.from(await dumpPage(visit.page)))).toEqual([]);
    });

    test('lies in no store of the extension, where the contacts are', async () => {
      const page = visit.own;
      if (!page) throw new Error('Naast is not there.');
      const contacts = async () => (await rowsIn(page, 'contacts')).length;
      await expect.poll(contacts, { timeout: 10_000 }).toBe(editors.length);
      const rows = await readDatabases(page);
      const areas = await page.evaluate(async () => {
        const { local, session, sync, managed } = browser.storage;
        return Promise.all([local, session, sync, managed].map((area) => area.get(null).catch(String)));
      });
      const kept = JSON.stringify([rows, areas, await dumpPage(page)]);
      // What is kept is seen, so what is not seen is not kept.
      expect(kept).toContain('informal-network');
      expect(findFeathers(feathers, Buffer.from(kept))).toEqual([]);
    });
  });
}
