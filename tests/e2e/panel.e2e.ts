import { describe, expect, vi } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { reportKinds } from '../../scripts/demo/dossier/saved-report.ts';
import { test, type App } from './app.ts';
import { axeFaults } from './axe-faults.ts';
import type { Report } from './report.ts';
import { openExtensionPages, seeSidePanel } from './side-panel.ts';
import { fullReport } from './texts.ts';

/** The extension's API, for what runs in its own contexts. */
declare const chrome: typeof import('wxt/browser').browser;

describe('where the panel lies', () => {
  test.for(reportKinds)(
    'in %s at 1280×720 it covers neither the field nor the save button',
    async (kind, { app }) => {
      const report = await app.openReport(kind);
      await report.write(fullReport);
      await report.panel.asks();
      const panel = await report.panel.box();
      expect(panel.width).toBeGreaterThan(280);
      expect(await overlaps(report)).toEqual([]);
    },
  );

  test('where there is no room it folds by itself', async ({ app }) => {
    await app.page.setViewportSize({ width: 1024, height: 600 });
    const report = await app.openReport('plain');
    await report.write(fullReport);
    await report.panel.isFolded();
    expect(await overlaps(report)).toEqual([]);
  });

  test('it stays folded, and at the side of choice, on the next page', async ({ app }) => {
    const report = await app.openReport('plain');
    const frame = await report.panel.frame();
    await frame.getByRole('button', { name: m.menu() }).click();
    await frame.getByRole('menuitem', { name: m.menu_to_left() }).click();
    // The field leaves it no room at the left: open, it stays clear of the field at the other side.
    expect(await overlaps(report)).toEqual([]);
    await frame.getByRole('button', { name: m.fold(), exact: true }).click();
    await report.panel.isFolded();

    const next = await app.openReport('plain');
    await next.panel.isFolded();
    expect((await next.panel.box()).x).toBe(0);
    await (await next.panel.frame()).getByRole('button', { name: m.unfold() }).click();
    await next.panel.isOpen();
  });
});

async function overlaps({ field, saveButton, panel }: Report): Promise<string[]> {
  const over = await panel.box();
  const boxes = { field: await field.boundingBox(), save: await saveButton.boundingBox() };
  return Object.entries(boxes).flatMap(([name, box]) => {
    const free =
      box !== null &&
      (box.x + box.width <= over.x ||
        over.x + over.width <= box.x ||
        box.y + box.height <= over.y ||
        over.y + over.height <= box.y);
    return free ? [] : [name];
  });
}

describe('the keys of the record app', () => {
  test('the panel takes no focus when it comes, asks or changes', async ({ app }) => {
    const report = await app.openReport('plain');
    await report.write(fullReport);
    await report.panel.asks();
    await app.page.keyboard.type(' En verder.');
    expect(await report.field.inputValue()).toBe(`${fullReport} En verder.`);
    expect(await app.page.evaluate(() => document.activeElement?.id)).toBe('report');
  });

  test('the shortcut opens and folds it', async ({ app }) => {
    const report = await app.openReport('plain');
    await report.write(fullReport);
    await report.panel.asks();
    await pressShortcut(app);
    await report.panel.isFolded();
    await pressShortcut(app);
    await report.panel.isOpen();
    await app.page.keyboard.type(' En verder.');
    expect(await report.field.inputValue()).toBe(`${fullReport} En verder.`);
  });
});

/** The keys of a command do not go through the debugging protocol: here the browser's part of it is played. */
async function pressShortcut({ background }: App): Promise<void> {
  const shortcut = await background.evaluate(async () => {
    const [command] = (await chrome.commands.getAll()).filter(({ name }) => name === 'toggle-panel');
    const [tab] = await chrome.tabs.query({ active: true });
    // Chromium's own events can be dispatched by hand; the types do not say so.
    const event = chrome.commands.onCommand as unknown as { dispatch(...values: unknown[]): void };
    event.dispatch('toggle-panel', tab);
    return command?.shortcut;
  });
  // Chromium leaves out a key that it has itself.
  expect(shortcut).toBe('Alt+Shift+U');
}

test("the browser's own side panel shows the same page", async ({ app }) => {
  const report = await app.openReport('plain');
  await report.write(fullReport);
  const questions = await report.panel.asks();
  const frame = await report.panel.frame();
  await frame.getByRole('button', { name: m.menu() }).click();
  await frame.getByRole('menuitem', { name: m.menu_side_panel() }).click();
  await vi.waitFor(async () => expect((await seeSidePanel(app)).questions).toEqual(questions), {
    timeout: 10_000,
  });

  // And it goes along with what is written.
  await report.write(' Haar oma belde.');
  await vi.waitFor(async () => expect((await seeSidePanel(app)).ties.join()).toContain('oma'), {
    timeout: 10_000,
  });
});

test("who takes part from the overlay does so in the browser's own side panel, which lasts", async ({
  app,
}) => {
  const report = await app.openReport('plain');
  const frame = await report.panel.frame();
  await frame.getByRole('button', { name: m.menu() }).click();
  await frame.getByRole('menuitem', { name: m.menu_join() }).click();
  await vi.waitFor(
    async () => expect(await openExtensionPages(app)).toContain('join.html?lang=nl&from=panel'),
    { timeout: 10_000 },
  );
});

describe('for everybody', () => {
  test('the panel has no fault that axe knows', async ({ app }) => {
    // A card that is still coming in is pale.
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    const report = await app.openReport('plain');
    await report.write(fullReport);
    await report.panel.asks();
    expect(await axeFaults(await report.panel.frame())).toEqual([]);
  });

  test('options has no fault that axe knows', async ({ app }) => {
    await app.page.goto(`${app.extensionPages}options.html`);
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFaults(app.page)).toEqual([]);
  });
});
