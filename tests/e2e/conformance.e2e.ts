import { readFile } from 'node:fs/promises';
import { describe, expect, vi } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { reportKinds } from '../../scripts/demo/dossier/saved-report.ts';
import { test, type App } from './app.ts';
import { panelIn } from './panel.ts';
import { fragmentsOf, fullReport } from './texts.ts';

describe('the test of a record system', () => {
  test.for(reportKinds)('sees all there is to see with %s', async (kind, { app }) => {
    const report = await app.openReport(kind);
    await beginTest(app);
    await sees(app, m.test_field_seen(), m.test_client_seen(), m.test_text_waiting());
    await report.write(fullReport);
    await sees(app, m.test_text_seen(), m.test_saved_waiting());
    await report.save();
    if (kind !== 'plain') {
      await sees(app, m.test_saved_seen());
      await app.page.getByRole('link', { name: 'Sluiten' }).click();
    }
    await sees(app, m.test_saved_seen(), m.test_navigated_seen(), m.test_again_seen(), m.test_all_seen());
  });

  test('says so when another report is opened, and keeps nothing of any text', async ({ app }) => {
    const report = await app.openReport('plain');
    await beginTest(app);
    await report.write(fullReport);
    await sees(app, m.test_text_seen());
    // What the record app makes of it in between is not what was typed.
    await app.page.route('**/reports/plain', (route) =>
      route.request().method() === 'POST'
        ? route.continue({ postData: route.request().postData()?.replace('koffie', 'thee') ?? '' })
        : route.continue(),
    );
    await report.save();
    await app.page.getByRole('link', { name: 'Bewerken' }).click();
    await sees(app, m.test_again_other());

    const frame = await panelIn(app.page).frame();
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      frame.getByRole('button', { name: m.test_export() }).click(),
    ]);
    const result = await readFile(await download.path(), 'utf8');
    expect(result).toContain('http://127.0.0.1/*');
    expect(result).toContain(`[!] ${m.test_again_other()}`);
    const stored = JSON.stringify(await app.background.evaluate(storedByNaast));
    const told = `${result}${stored}`.toLowerCase();
    expect(fragmentsOf(fullReport).filter((fragment) => told.includes(fragment))).toEqual([]);
    await frame.getByRole('button', { name: m.test_end() }).click();
    await vi.waitFor(async () =>
      expect(JSON.stringify(await app.background.evaluate(storedByNaast))).not.toContain('"test-'),
    );
  });
});

/** The extension's API, for what runs in its own contexts. */
declare const chrome: typeof import('wxt/browser').browser;

async function storedByNaast() {
  return { session: await chrome.storage.session.get(), local: await chrome.storage.local.get() };
}

/** As the user does: in options, while the system is open in another tab. */
async function beginTest({ context, extensionPages, page }: App): Promise<void> {
  const options = await context.newPage();
  await options.goto(`${extensionPages}options.html`);
  await options.getByRole('button', { name: m.test_begin() }).click();
  await vi.waitFor(async () => expect(await panelIn(page).see()).toMatchObject({}));
  await options.close();
}

async function sees({ page }: App, ...sentences: string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      const { text } = await panelIn(page).see();
      for (const sentence of sentences) expect(text).toContain(sentence);
    },
    { timeout: 20_000, interval: 100 },
  );
}
