import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { visitRecordApp, type RecordVisit } from './record-visit.ts';

const report = 'Haar zus was er ook. Met haar broer heeft ze al twee jaar geen contact meer.';

/** The ways in which record apps are awkward, in one browser. */
export function testPages(browser: BrowserName): void {
  describe(`a record app in ${browser}`, () => {
    let visit: RecordVisit;
    beforeAll(async () => {
      visit = await visitRecordApp(browser, true);
    });
    afterAll(() => visit.close());

    async function write(text = report): Promise<void> {
      await visit.enter();
      await visit.type(text);
      expect((await seeTies('zus', 'broer')).ties).toHaveLength(2);
    }
    const seeTies = (...words: string[]) =>
      visit.seePanel(({ ties }) => words.every((word) => ties.some((tie) => tie.startsWith(word))));
    /** Contacts are kept a moment after the save. */
    const contacts = (count: number) =>
      vi.waitFor(async () => {
        const kept = await visit.contacts();
        expect(kept).toHaveLength(count);
        return kept;
      }, 10_000);

    test.for([
      ['a frame two deep, with the client in the top page', 'nested', true],
      ['a frame of another origin', 'elsewhere', false],
    ] as const)('a report in %s is read, and one contact when it is saved', async ([, name, hasClient]) => {
      await visit.open(`/pages/${name}`);
      await write();
      await visit.save();
      const [contact] = await contacts(1);
      expect(contact?.clientKey !== null).toBe(hasClient);
    });

    test('a report in a frame that is added later is read', async () => {
      await visit.open('/pages/late-frame');
      await visit.page.click('.new');
      await write();
    });

    test('of several fields the one in which is written is read', async () => {
      await visit.open('/pages/several');
      await visit.page.type('#goal', 'Meer rust.');
      await write();
    });

    test('a dialog over all of the page is read, and the panel covers nothing in it', async () => {
      await visit.open('/pages/modal');
      await visit.page.click('.new');
      await visit.enter();
      await visit.type(report);
      // It is folded for want of room, and reads all the same.
      await visit.seePanel(() => true);
      const covered = await visit.page.evaluate(() => {
        const panel = document.querySelector('naast-panel')?.getBoundingClientRect();
        const parts = [...document.querySelectorAll('textarea, button.save')];
        return parts
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return (
              panel &&
              box.left < panel.right &&
              panel.left < box.right &&
              box.top < panel.bottom &&
              panel.top < box.bottom
            );
          })
          .map(({ localName }) => localName);
      });
      expect(covered).toEqual([]);
      await visit.save();
      await contacts(1);
    });

    test.for(['form-post', 'xhr-hash'] as const)('saved by %s it is one contact', async (name) => {
      await visit.open(`/pages/${name}`);
      await write();
      await visit.save();
      await contacts(1);
    });

    test('saved by PUT in its place it is one contact, and again when it is mended', async () => {
      await visit.open('/pages/put');
      await visit.page.click('.edit');
      await write();
      expect((await visit.save()).method).toBe('PUT');
      await contacts(1);
    });

    test('saved by itself it is one contact, once it is left', async () => {
      await visit.open('/pages/autosave');
      await write();
      await visit.page.waitForSelector('output:not(:empty)');
      await visit.page.click('input[name="subject"]');
      await contacts(1);
    });

    test('another client under the same address is another report', async () => {
      await visit.open('/pages/other-client');
      await write();
      await visit.save();
      await visit.page.click('.next');
      await visit.enter();
      await visit.type('Zijn moeder belde.');
      const { ties } = await seeTies('moeder');
      expect(ties).toHaveLength(1);
      await visit.save();
      const kept = await contacts(2);
      expect(new Set(kept.map(({ clientKey }) => clientKey)).size).toBe(2);
    });

    test('a report that is not left after all, though its hash changed, is still the same', async () => {
      await visit.open('/pages/hash-first');
      await write();
      visit.answers = 'no';
      await visit.page.click('.back');
      visit.answers = 'yes';
      await visit.enter();
      await visit.type(' Zijn oma kwam ook.');
      await seeTies('zus', 'oma');
      await visit.save();
      await contacts(1);
    });

    test('hidden fields beside the editor are not taken for the report', async () => {
      await visit.open('/pages/decoys');
      await write();
      expect((await visit.save()).body.toString()).toContain('Haar zus');
    });

    test('fields for a search, a password or for reading are never read', async () => {
      await visit.open('/pages/never-read');
      for (const field of ['[type="search"]', '[type="password"]', '[role="searchbox"]'])
        await visit.page.type(field, report);
      // By the time that a report elsewhere is read, these would have been.
      await visit.page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('textarea'), { className: 'real' })),
      );
      await visit.page.type('.real', 'Zijn moeder belde.');
      const { ties } = await seeTies('moeder');
      expect(ties).toHaveLength(1);
    });
  });
}
