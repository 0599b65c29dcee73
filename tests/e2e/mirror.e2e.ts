import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dayOf } from '../../lib/journal/contact.ts';
import { m } from '../../messages/compiled/messages.js';
import { test, type App } from './app.ts';
import { writeLaterDatabase } from './stores.ts';

/** The extension's API, for what runs in its own pages. */
declare const chrome: typeof import('wxt/browser').browser;

const grade = 'Welk cijfer geef je je eigen netwerkgericht werken?';

async function openMirror({ page, extensionPages }: App): Promise<Page> {
  await page.goto(`${extensionPages}mirror.html`);
  await page.getByRole('heading', { name: m.mirror_title(), level: 1 }).waitFor();
  return page;
}

/** Goes with the tab key to what has this name, as a user without a mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    const names = await page.evaluate(() => {
      const focused = document.activeElement;
      return [focused?.getAttribute('aria-label'), focused?.textContent.trim()];
    });
    if (names.includes(name)) return;
  }
  throw new Error(`The tab key does not lead to '${name}'`);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** From the question that has the focus, answers with so many presses of the arrow to the right. */
async function choose(page: Page, steps: number): Promise<void> {
  await page.keyboard.press('Tab');
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.locator('[role=radio][aria-checked=true]:focus').waitFor();
}

const focusedHeading = (page: Page) => page.locator('h3:focus').innerText();

describe('the mirror', () => {
  test('takes a self-assessment by keys alone, over a reload, and shows it', async ({ app }) => {
    const page = await openMirror(app);
    await press(page, m.mirror_self_begin());
    expect(await focusedHeading(page)).toBe(grade);
    await choose(page, 6);
    await press(page, m.survey_next());
    await page.locator('h3:focus').waitFor();
    const question = await focusedHeading(page);
    expect(question).not.toBe(grade);
    await choose(page, 1);
    await page.getByText(m.survey_saved(), { exact: true }).waitFor();

    await page.reload();
    await press(page, m.mirror_self_resume());
    expect(await focusedHeading(page)).toBe(question);
    await expect.poll(() => page.locator('[role=radio][aria-checked=true]').count()).toBe(1);

    // What is left may be skipped, but for the grade at the end.
    const submit = page.locator('button[type=submit]');
    const step = page.locator('[id$=-step]');
    while ((await submit.innerText()) === m.survey_next()) {
      const before = await step.innerText();
      await press(page, m.survey_next());
      await expect.poll(() => step.innerText()).not.toBe(before);
    }
    await page.locator('h3:focus').waitFor();
    await choose(page, 7);
    await press(page, m.survey_finish());
    await page.getByText(m.mirror_self_both({ first: 7, second: 8 })).waitFor();

    await press(page, m.mirror_self_close());
    await page.getByRole('img', { name: /1 zelfbeoordelingen/ }).waitFor();
    const row = page.getByRole('table', { name: m.mirror_grades() }).locator('tbody tr');
    expect(await row.locator('td').allInnerTexts()).toEqual(['7', '8', m.mirror_grade_questions_now()]);

    const saved = page.waitForEvent('download');
    await press(page, m.mirror_export_csv_excel());
    const file = await readFile(await (await saved).path(), 'utf8');
    expect(file.startsWith('\uFEFF')).toBe(true);
    const { data } = Papa.parse<string[]>(file.slice(1), { delimiter: ';', skipEmptyLines: true });
    expect(data[1]).toEqual([dayOf(Date.now()), '7', '8', '1']);
  });

  test('says once that another window went on, and goes on from there', async ({ app }) => {
    const first = await openMirror(app);
    await first.getByRole('button', { name: m.mirror_self_begin() }).click();
    const tick = (page: Page, answer: number) => page.getByRole('radio').nth(answer).click();
    await tick(first, 6);
    await first.getByText(m.survey_saved(), { exact: true }).waitFor();
    const second = await app.context.newPage();
    await openMirror({ ...app, page: second });
    await second.getByRole('button', { name: m.mirror_self_resume() }).click();
    await tick(first, 3);
    await first.getByText(m.survey_saved(), { exact: true }).waitFor();

    await tick(second, 8);
    await second.getByText(m.survey_overtaken()).waitFor();
    expect(await second.getByRole('alert').count()).toBe(1);
    expect(await second.getByRole('button', { name: m.survey_next() }).count()).toBe(0);
    await second.getByRole('button', { name: m.survey_refresh() }).click();
    await expect.poll(() => second.getByRole('radio', { checked: true }).innerText()).toBe('4');
    await tick(second, 8);
    await second.getByText(m.survey_saved(), { exact: true }).waitFor();
  });

  test('keeps a note and an intention over a reload', async ({ app }) => {
    const page = await openMirror(app);
    const month = page.getByRole('textbox', { name: /^Notitie bij/ });
    await month.fill('Meer gevraagd wie er nog is.');
    await page.getByText(m.mirror_saved(), { exact: true }).waitFor();
    await page.getByLabel(m.mirror_try_text()).fill('Vragen wie erbij wil zijn.');
    await page.getByRole('button', { name: m.mirror_try_add() }).click();
    await page.getByText(/Bespreken · sinds/).waitFor();

    await openMirror(app);
    await expect.poll(() => month.inputValue()).toBe('Meer gevraagd wie er nog is.');
    await page.getByText('Vragen wie erbij wil zijn.').waitFor();
  });

  test('is locked and opened with a passphrase; what reports showed stays in view', async ({ app }) => {
    const page = await openMirror(app);
    const month = page.getByRole('textbox', { name: /^Notitie bij/ });
    await month.fill('Meer gevraagd wie er nog is.');
    await page.getByText(m.mirror_saved(), { exact: true }).waitFor();
    const passphrase = 'vier woorden die passen';
    const turn = { to: 'on', passphrase };
    await page.evaluate((to) => chrome.runtime.sendMessage({ type: 'turnLock', turn: to }), turn);

    await page.getByRole('button', { name: m.mirror_lock_now() }).click();
    await page.getByRole('heading', { name: m.mirror_locked() }).waitFor();
    await page.getByText(m.mirror_reports_none()).waitFor();
    expect(await month.isVisible()).toBe(false);

    await page.getByLabel(m.mirror_passphrase()).fill('iets anders');
    await page.keyboard.press('Enter');
    await page.getByText(m.mirror_unlock_wrong()).waitFor();
    await page.getByLabel(m.mirror_passphrase()).fill(passphrase);
    await page.keyboard.press('Enter');
    await expect.poll(() => month.inputValue()).toBe('Meer gevraagd wie er nog is.');
  });

  test('says that a newer Naast wrote the data, and changes nothing', async ({ app }) => {
    await writeLaterDatabase(app.background);
    await app.page.goto(`${app.extensionPages}mirror.html`);
    await app.page.getByRole('alert').getByText(m.mirror_trouble_newer_next()).waitFor();
    const [database] = await app.background.evaluate(() => indexedDB.databases());
    expect(database).toEqual({ name: 'naast', version: 99 });
  });

  test('makes no request and writes nothing to the console', async ({ app }) => {
    const told: string[] = [];
    app.page.on('console', (message) => told.push(message.text()));
    app.page.on('pageerror', (error) => told.push(error.message));
    app.page.on('request', (request) => {
      if (!request.url().startsWith(app.extensionPages)) told.push(request.url());
    });
    const page = await openMirror(app);
    await page.getByText(m.mirror_reports_none()).waitFor();
    expect(told).toEqual([]);
  });
});
