import { describe, expect } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { oneClient, startBrowser, test, type App } from './app.ts';
import { reportOn, type Report } from './report.ts';
import { contactsIn, writeLaterDatabase } from './stores.ts';
import { fullReport } from './texts.ts';

/** The extension's API, for what runs in its own contexts. */
declare const chrome: typeof import('wxt/browser').browser & {
  // Only on the browser's own page of extensions.
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
};

test('a field that is replaced while somebody types is read on', async ({ app }) => {
  const report = await app.openReport('plain');
  await report.write('Haar zus was er ook. ');
  await report.panel.showsTie('zus');
  await report.field.evaluate((field: HTMLTextAreaElement) => {
    const fresh = document.createElement('textarea');
    Object.assign(fresh, { id: field.id, name: field.name, value: field.value });
    field.replaceWith(fresh);
    fresh.focus();
  });
  await report.write('Met haar broer heeft ze geen contact meer. ');
  await report.panel.showsTie('broer');
  expect((await report.panel.see()).ties).toHaveLength(2);
});

describe('under an open page', () => {
  const begun = 'Haar zus was er ook. ';
  const ended = 'Daarna belde haar broer.';

  test('the extension is reloaded: the page goes on and saves, and the new panel reads on', async ({
    app,
  }) => {
    // Without developer mode Chromium leaves an unpacked extension switched off after its reload.
    await inExtensionsPage(app, () =>
      chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    const errors = errorsOf(app);
    const report = await app.openReport('plain');
    await report.write(begun);
    await report.panel.showsTie('zus');

    const restarted = app.context.waitForEvent('serviceworker');
    await app.background.evaluate(() => chrome.runtime.reload());
    await restarted;
    await report.write(ended);
    await report.panel.showsTie('broer');
    await report.save();
    expect(await app.page.locator('article .text').innerText()).toBe(begun + ended);
    expect(errors).toEqual([]);
  });

  test('the extension is switched off: its panel goes, and the page goes on and saves', async ({ app }) => {
    const errors = errorsOf(app);
    const report = await app.openReport('plain');
    await report.write(begun);
    await report.panel.showsTie('zus');

    const id = new URL(app.extensionPages).host;
    await inExtensionsPage(app, (off) => chrome.management.setEnabled(off, false), id);
    await report.write(ended);
    await expect.poll(() => report.panel.isThere(), { timeout: 10_000 }).toBe(false);
    await report.save();
    expect(await app.page.locator('article .text').innerText()).toBe(begun + ended);
    expect(errors).toEqual([]);
  });
});

function errorsOf({ page }: App): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

/** Does what a user can do on the browser's own page of extensions. */
async function inExtensionsPage(
  { context }: App,
  action: (value: string) => Promise<unknown>,
  value = '',
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(action, value);
  await page.close();
}

describe('without IndexedDB', () => {
  test('questions are put, and the panel says that it cannot remember', async ({ app }) => {
    // A database of a later version cannot be opened, as after going back to an older Naast.
    await writeLaterDatabase(app.background);
    const report = await app.openReport('plain');
    await report.write(fullReport);
    expect(await report.panel.asks()).not.toEqual([]);
    await (await report.panel.frame()).getByText(m.memory_unavailable()).waitFor();
  });
});

describe('with a broken site profile', () => {
  const origin = 'http://127.0.0.1/*';

  test('options says what is wrong, and nothing runs in the page', async ({ app }) => {
    await app.background.evaluate(
      (key) =>
        chrome.storage.local.set({ profiles: { [key]: { version: 1, origin: key, report: 'textarea' } } }),
      origin,
    );
    await app.page.goto(`${app.dossier.origin}/clients/${oneClient}/reports/plain`);
    const report = await reportOn(app.page, 'plain');
    await report.write(fullReport);
    await report.leave();
    await report.save();
    expect(report.panel.isThere()).toBe(false);
    expect(await contactsIn(app)).toEqual([]);

    await app.page.goto(`${app.extensionPages}options.html`);
    await app.page.getByText(/report:/).waitFor();
    expect(await app.page.locator('body').innerText()).toContain(m.options_broken());
  });
});

describe('200,000 characters pasted at once', () => {
  // A busy machine stretches every task: what counts is that it can be read without a long one.
  test('are read without a task that holds up the page', { retry: 2 }, async ({ app }) => {
    const text = `${fullReport} `.repeat(Math.ceil(200_000 / fullReport.length)).slice(0, 200_000);
    const bare = await startBrowser();
    try {
      const without = await longTasksWhilePasting(bare, await bare.openReport('plain'), text);
      const report = await app.openReport('plain');
      const withNaast = await longTasksWhilePasting(app, report, text, async () => {
        await report.panel.showsTie('broer');
        await report.panel.asks();
      });
      expect(Math.max(...withNaast, 0)).toBeLessThanOrEqual(Math.max(...without, 50));
    } finally {
      await bare.close();
    }
  });
});

/** The tasks over 50 ms while this much is pasted and read, in milliseconds. */
async function longTasksWhilePasting(
  { page, context, dossier }: Pick<App, 'page' | 'context' | 'dossier'>,
  report: Report,
  text: string,
  untilRead: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number[]> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: dossier.origin });
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await report.field.focus();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  await page.keyboard.press('Control+V');
  await page.waitForFunction(
    (length) => document.querySelector('textarea')?.value.length === length,
    text.length,
  );
  await untilRead();
  return page.evaluate(() => ('tasks' in window ? (window.tasks as number[]) : []));
}
