import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { test, type App } from './app.ts';
import { contactsIn, dumpExtension } from './stores.ts';
import { fullReport } from './texts.ts';

/** The extension's API, for what runs in its own contexts. */
declare const chrome: typeof import('wxt/browser').browser;

const passphrase = 'paars kozijn draagt mandarijn';

async function openOptions({ page, extensionPages }: App): Promise<Page> {
  await page.goto(`${extensionPages}options.html`);
  await page.getByRole('heading', { name: m.data_title() }).waitFor();
  return page;
}

/** Keeps a contact the way a user does. */
async function keepContact(app: App): Promise<void> {
  const report = await app.openReport('plain');
  await report.write(fullReport);
  await report.panel.showsTie('broer');
  await report.save();
  await expect.poll(() => contactsIn(app)).not.toEqual([]);
}

async function typeNew(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: m.passphrase_new(), exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: m.passphrase_again(), exact: true }).fill(passphrase);
}

async function makeBackup(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: m.backup_make() }).click();
  await typeNew(page);
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: m.backup_save() }).click();
  const download = await downloaded;
  expect(extname(download.suggestedFilename())).toBe('.naast');
  await page.getByText(m.backup_done()).waitFor();
  return readFile(await download.path());
}

/** @returns what the page says of it */
async function restore(page: Page, file: Buffer, typed = passphrase): Promise<string> {
  const form = page.locator('form', { hasText: m.restore_intro() });
  if (!(await form.isVisible())) await page.getByRole('button', { name: m.restore_open() }).click();
  await form
    .getByLabel(m.restore_file())
    .setInputFiles({ name: 'kopie.naast', mimeType: 'application/octet-stream', buffer: file });
  await form.getByRole('textbox', { name: m.passphrase(), exact: true }).fill(typed);
  await form.getByRole('button', { name: m.restore_do() }).click();
  const told = form.getByRole('status');
  await expect.poll(async () => [m.passphrase_busy(), ''].includes(await told.innerText())).toBe(false);
  return told.innerText();
}

async function eraseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: m.options_erase() }).click();
  await page.getByRole('button', { name: m.options_erase_yes() }).click();
  await page.getByText(m.erase_counted({ rows: 0, settings: 0 })).waitFor();
}

function flipped(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

describe('a backup', () => {
  test('that is altered, cut off or opened with another passphrase is told apart, and changes nothing', async ({
    app,
  }) => {
    await keepContact(app);
    const page = await openOptions(app);
    const file = await makeBackup(page);
    await eraseAll(page);
    const before = await dumpExtension(app);

    expect(await restore(page, file, 'paars kozijn draagt citroen')).toBe(m.restore_wrong_passphrase());
    expect(await restore(page, file.subarray(0, file.length - 1))).toBe(m.restore_truncated());
    expect(await restore(page, file.subarray(0, 60))).toBe(m.restore_truncated());
    expect(await restore(page, Buffer.from('%PDF-1.7'))).toBe(m.restore_not_a_backup());
    expect(await restore(page, flipped(file, 0))).toBe(m.restore_not_a_backup());
    // Format, iterations, salt, nonces, key check, length, digest, body, and the tag of the body.
    for (const at of [5, 9, 13, 30, 41, 57, 70, 100, 128, Math.floor(file.length / 2), file.length - 1])
      expect(await restore(page, flipped(file, at)), `byte ${at}`).toBe(m.restore_altered());
    expect(await dumpExtension(app)).toBe(before);
  });

  test('brings back what was erased, once, and a client is known as before', async ({ app }) => {
    await keepContact(app);
    const page = await openOptions(app);
    const file = await makeBackup(page);
    const before = await contactsIn(app);
    await eraseAll(page);
    expect(await contactsIn(app)).toEqual([]);

    expect(await restore(page, file)).toMatch(/^Teruggezet/);
    expect(await restore(page, file)).toMatch(/staat hier al/);
    expect(await contactsIn(app)).toEqual(before);

    // A second report of the same client has the same key, also under a secret that came with the backup.
    await keepContact(app);
    await expect.poll(() => contactsIn(app)).toHaveLength(2);
    const keys = (await contactsIn(app)).map(({ value }) => (value as { clientKey: string }).clientKey);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('the key of a journal that is open', () => {
  test('is out of reach of the content script, and gone with "lock now"', async ({ app }) => {
    const page = await openOptions(app);
    await page.getByRole('button', { name: m.lock_turn_on() }).click();
    await typeNew(page);
    await page.getByRole('button', { name: m.lock_on_do() }).click();
    await page.getByText(m.lock_is_open()).waitFor();
    const openKey = () => app.background.evaluate(() => chrome.storage.session.get('journalKey'));
    expect(Object.keys(await openKey())).toEqual(['journalKey']);
    expect(await sessionOfContentScript(app)).toMatch(/not allowed/);

    await openOptions(app);
    await page.getByRole('button', { name: m.lock_close() }).click();
    await page.getByText(m.lock_is_closed()).waitFor();
    expect(await openKey()).toEqual({});
    const form = page.locator('section', { hasText: m.lock_about() }).locator('form');
    await form.getByRole('textbox').fill('paars kozijn draagt citroen');
    await form.locator('[type=submit]').click();
    await page.getByText(m.lock_wrong_passphrase()).waitFor();
    await form.getByRole('textbox').fill(passphrase);
    await form.locator('[type=submit]').click();
    await page.getByText(m.lock_is_open()).waitFor();
  });
});

/** What the content script in a page of the record app is told when it asks for session storage. */
async function sessionOfContentScript(app: App): Promise<string> {
  await app.openReport('plain');
  const debug = await app.context.newCDPSession(app.page);
  const worlds: number[] = [];
  debug.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:') && context.auxData?.type === 'isolated')
      worlds.push(context.id);
  });
  await debug.send('Runtime.enable');
  await expect.poll(() => worlds).not.toEqual([]);
  const { result } = await debug.send('Runtime.evaluate', {
    contextId: worlds[0] ?? 0,
    expression: 'chrome.storage.session.get(null).then(JSON.stringify, String)',
    awaitPromise: true,
  });
  await debug.detach();
  return String(result.value);
}
