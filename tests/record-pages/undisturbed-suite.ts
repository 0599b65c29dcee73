import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find-browser.ts';
import { findPanel } from '../../scripts/browser/find-panel.ts';
import { visitRecordApp, type RecordVisit } from './record-visit.ts';

const report = 'Haar zus was er ook. Met haar broer heeft ze al twee jaar geen contact meer.';

/** What a page and Naast must not do to each other, in one browser. */
export function testUndisturbed(browser: BrowserName): void {
  describe(`a page and Naast in ${browser}`, () => {
    let visit: RecordVisit;
    beforeAll(async () => {
      visit = await visitRecordApp(browser, true);
    });
    afterAll(() => visit.close());

    async function write(path: string): Promise<void> {
      await visit.open(path);
      await visit.enter();
      await visit.type(report);
      await seeTies('zus', 'broer');
    }
    const seeTies = (...words: string[]) =>
      visit.seePanel(({ ties }) => words.every((word) => ties.some((tie) => tie.startsWith(word))));

    test("the app's shortcuts reach it", async () => {
      await write('/editors/textarea');
      await visit.page.evaluate(() => {
        const keys: string[] = [];
        Object.assign(window, { keys });
        addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(`${key} ${defaultPrevented}`));
      });
      await visit.press('e');
      const keys = await visit.page.evaluate(() => (window as unknown as { keys: string[] }).keys);
      expect(keys).toEqual(['Control false', 'e false']);
    });

    test('styles for everything in the page leave the panel as it is', async () => {
      await write('/editors/textarea');
      const style =
        'html > :not(head, body), body > div { all: unset !important; display: none !important; opacity: 0 !important;' +
        'width: 0 !important; transform: scale(0) !important } * { margin: 9px; border: 3px solid; direction: rtl }' +
        'html { font-size: 4px }';
      const sizes = () =>
        visit.page.evaluate((css) => {
          const sizeOf = () => JSON.stringify(document.querySelector('naast-panel')?.getBoundingClientRect());
          const before = sizeOf();
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
          return [before, sizeOf()];
        }, style);
      const [before, after] = await sizes();
      expect(after).toBe(before);
      await visit.type(' Zijn oma kwam ook.');
      expect((await seeTies('oma')).ties).toHaveLength(3);
    });

    test('the panel is not on paper, and there again afterwards', async () => {
      await write('/editors/textarea');
      const isShown = (event: string) =>
        visit.page.evaluate((type) => {
          dispatchEvent(new Event(type));
          return document.querySelector('naast-panel')?.checkVisibility();
        }, event);
      expect(await isShown('beforeprint')).toBe(false);
      expect(await isShown('afterprint')).toBe(true);
    });

    test('keys that are typed in the panel do not reach the app', async () => {
      await write('/editors/textarea');
      await visit.page.evaluate(() => {
        const keys: string[] = [];
        Object.assign(window, { keys });
        for (const type of ['keydown', 'keyup', 'keypress', 'input'] as const)
          addEventListener(type, () => keys.push(type), { capture: true });
      });
      const before = (await visit.see()).model;
      const panel = await findPanel(visit.page);
      const button = await panel.waitForSelector('article button');
      await button?.focus();
      await visit.type('opa');
      const keys = await visit.page.evaluate(() => (window as unknown as { keys: string[] }).keys);
      expect(keys).toEqual([]);
      expect((await visit.see()).model).toBe(before);
    });

    // Only over Chromium's own protocol can a test compose as an input method does.
    test.runIf(browser === 'chromium')(
      'what is composed is read once it stands, and stays as it was',
      async () => {
        await visit.open('/editors/contenteditable');
        await visit.enter();
        const keyboard = await visit.page.createCDPSession();
        const compose = (text: string) =>
          keyboard.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        await visit.type('Haar zus was er. Ook ');
        for (const text of ['´', '´o', 'óma']) await compose(text);
        await keyboard.send('Input.insertText', { text: 'óma' });
        await visit.type(' kwam: ');
        await compose('ë');
        await keyboard.send('Input.insertText', { text: 'ë' });
        await visit.type('n haar broer.');
        await seeTies('zus', 'broer');
        expect((await visit.see()).model).toContain('Haar zus was er. Ook óma kwam: ën haar broer.');
        await keyboard.detach();
      },
    );

    test('a page whose body is replaced is read on', async () => {
      await write('/editors/textarea');
      await visit.page.evaluate(() => {
        const body = document.createElement('body');
        body.append(Object.assign(document.createElement('textarea'), { className: 'fresh' }));
        document.body.replaceWith(body);
      });
      await visit.page.type('.fresh', 'Zijn moeder belde.');
      expect((await seeTies('moeder')).ties).toHaveLength(1);
    });

    test('what another assistant lays into the editor is not read as text', async () => {
      await write('/editors/contenteditable');
      await visit.page.evaluate(() => {
        const other = document.createElement('other-assistant');
        other.attachShadow({ mode: 'open' }).innerHTML = '<p>Zijn opa belde.</p>';
        const hidden = Object.assign(document.createElement('span'), {
          hidden: true,
          textContent: 'Zijn neef belde.',
        });
        window.recordPage?.field().append(other, hidden);
      });
      await visit.type(' En verder.');
      await visit.enter();
      await visit.type(' Zijn oma kwam ook.');
      const { ties } = await seeTies('oma');
      expect(ties.join()).not.toMatch(/opa|neef/);
    });

    test('a report to which one goes back is read on, and one contact when it is saved', async () => {
      await write('/editors/textarea');
      await visit.page.goto(`${visit.app.origin}/pages/never-read`);
      // Firefox tells no driver that a page came back as it was left.
      await visit.page.evaluate(() => history.back());
      await visit.enter();
      await visit.type(' Zijn oma kwam ook.');
      await visit.save();
      await vi.waitFor(async () => expect(await visit.contacts()).toHaveLength(1), 10_000);
    });
  });
}
