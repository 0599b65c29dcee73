import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { quietChromium } from '../../scripts/browser/launch-browser.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { m } from '../../messages/compiled/messages.js';
import type { App } from './app.ts';

/** The phones of those who take part: one browser, in which each has a context of their own. */
export async function startPhones(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: findBrowser(['chromium'])?.path ?? '',
    args: quietChromium,
  });
  onTestFinished(() => browser.close());
  return browser;
}

/** @param width of the phone, in CSS pixels */
export async function openPhone(phones: Browser, address: string, width = 360): Promise<Page> {
  const context = await phones.newContext({
    viewport: { width, height: 640 },
    locale: 'nl-NL',
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  return page;
}

const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export async function press(page: Page | Locator, name: string): Promise<void> {
  await button(page, name).click();
}

/** Takes part with the code, typed as people do; in the extension with the address beside it. */
export async function joinByCode(page: Page, code: string, address?: string): Promise<void> {
  await page.getByLabel(m.join_code_label()).fill(code);
  if (address !== undefined) await page.getByLabel(m.join_relay_label()).fill(address);
  await press(page, m.join_code_go());
}

/** Opens the facilitator's page and begins a session from a template. */
export async function beginSession(
  { page, extensionPages }: App,
  { template, relay, k }: { template: string; relay: string | null; k: number },
): Promise<Page> {
  await page.goto(`${extensionPages}focus-group.html`);
  await page.getByRole('button', { name: new RegExp(`^${template}`) }).click();
  await page.getByLabel(m.host_k(), { exact: true }).selectOption(String(k));
  if (relay !== null) {
    await page.getByRole('radio', { name: m.host_way_relay() }).check();
    await page.getByLabel(m.host_relay_label()).fill(relay);
  }
  await press(page, m.host_begin());
  await button(page, m.host_first()).waitFor();
  return page;
}

/** The code as the lobby shows it. */
export const codeOn = (host: Page): Promise<string> => host.locator('.lobby .code').innerText();

export async function openBeamer(context: BrowserContext, host: Page): Promise<Page> {
  const [beamer] = await Promise.all([context.waitForEvent('page'), press(host, m.host_beamer())]);
  await beamer.locator('.body').waitFor();
  return beamer;
}

export const joined = (host: Page, people: number): Promise<void> =>
  host.getByText(m.host_joined({ joined: people }), { exact: true }).waitFor();

/** Waits until the host has so many answers. */
export const answered = (host: Page, answers: number): Promise<void> =>
  host.locator('.answered strong').getByText(String(answers), { exact: true }).waitFor();

/** Waits until what is on the page of somebody who votes is received. */
export const received = (page: Page): Promise<void> =>
  page.getByText(m.join_received(), { exact: true }).waitFor();

/** Gives a grade, or another one, without waiting for its receipt. */
export async function grade(page: Page, value: number): Promise<void> {
  await page.getByRole('radio', { name: String(value), exact: true }).click();
  await page.locator('button[type=submit]').click();
}

export async function closeAndReveal(host: Page): Promise<void> {
  await press(host, m.host_close());
  // The grace of two seconds is over when the button can be pressed.
  await press(host, m.host_reveal());
}

/** The columns of a grade as a page shows them: how many of each. */
export async function gradesOn(page: Page): Promise<Record<string, number>> {
  const columns = page.locator('.result ol > li');
  await columns.first().waitFor();
  const texts = await columns.evaluateAll((all) =>
    all.map(
      (each) =>
        [
          /\d+/.exec(each.querySelector('.grade')?.textContent ?? '')?.[0] ?? '',
          Number(each.querySelector('.count')?.textContent),
        ] as const,
    ),
  );
  return Object.fromEntries(texts.filter(([, count]) => count > 0));
}
