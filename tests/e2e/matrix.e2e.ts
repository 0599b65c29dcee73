import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { test, type App } from './app.ts';
import { axeFaults } from './axe-faults.ts';
import { keepSessions } from './kept-sessions.ts';

/** The page with the sessions of two teams in it. */
async function openMatrix({ page, extensionPages }: App, hash = ''): Promise<Page> {
  await page.goto(`${extensionPages}matrix.html`);
  await page.getByText(m.matrix_empty(), { exact: true }).waitFor();
  await keepSessions(page);
  await page.goto(`${extensionPages}matrix.html${hash}`);
  // The same page with another hash is not loaded anew.
  await page.reload();
  return page;
}

/** The factors of a side of a dimension, as they stand there. */
const factorsOf = (page: Page, dimension: string, side: string) =>
  page
    .getByRole('region', { name: new RegExp(`^${dimension}`) })
    .getByRole('group', { name: side })
    .locator('ul')
    .first()
    .getByRole('link');

const wide = { width: 1280, height: 720 };
const narrow = { width: 360, height: 740 };

describe('the matrix', () => {
  test('says that it is empty, and where it is filled', async ({ app }) => {
    await app.page.goto(`${app.extensionPages}matrix.html`);
    await app.page.getByRole('link', { name: m.matrix_to_focus_group() }).click();
    await app.page.getByRole('heading', { name: m.host_title() }).waitFor();
    expect(app.page.url()).toBe(`${app.extensionPages}focus-group.html`);
  });

  test('shows what hinders and what helps, in words, bars and a table', async ({ app }) => {
    const page = await openMatrix(app);
    const most = page.locator('.headline .hindering strong').first();
    const first = factorsOf(page, 'Het mogen', m.matrix_hinders()).first();
    expect(await first.innerText()).toContain(await most.innerText());

    await page.getByRole('button', { name: m.matrix_table() }).click();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(51);
    expect(await page.getByRole('table').getByRole('rowheader').first().innerText()).toBe(
      await most.innerText(),
    );
  });

  test('is ordered and searched, and says how much it found', async ({ app }) => {
    const page = await openMatrix(app);
    const factors = factorsOf(page, 'Het willen', m.matrix_helps());
    await factors.first().waitFor();
    const byWeight = await factors.allInnerTexts();
    await page.getByText(m.matrix_order_study(), { exact: true }).click();
    await expect.poll(() => factors.allInnerTexts()).not.toEqual(byWeight);
    await page.getByLabel(m.matrix_search()).fill('lef durf');
    await page.getByText(m.matrix_search_found({ count: 1 })).waitFor();
    expect(await page.locator('.picture').getByRole('link').count()).toBe(1);
  });

  test('counts the teams and the sessions that are chosen', async ({ app }) => {
    const page = await openMatrix(app);
    const figure = page.locator('.picture .figure').first();
    expect(await figure.innerText()).toMatch(/van 28/);
    await page.getByRole('checkbox', { name: 'Team West' }).uncheck();
    await expect.poll(() => figure.innerText()).toMatch(/van 14/);
    await page.getByLabel(m.matrix_filter_session()).selectOption({ label: '12 februari 2026 · Team West' });
    await page.getByText(/^Eén focusgroep, 12 februari 2026/).waitFor();
    await page.getByRole('checkbox', { name: 'Team West' }).uncheck();
    await page.getByRole('checkbox', { name: 'Team Oost' }).uncheck();
    await page.getByRole('button', { name: m.matrix_filter_reset() }).click();
    await expect.poll(() => figure.innerText()).toMatch(/van 28/);
  });

  test('leads by keys from a factor to what is behind it, and back to where one was', async ({ app }) => {
    const page = await openMatrix(app);
    await page.getByLabel(m.matrix_search()).fill('wantrouwend');
    await page.locator('#client-distrust').focus();
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'De cliënt is wantrouwend' }).waitFor();
    const rounds = page.getByRole('region', { name: m.matrix_rounds() });
    expect(await rounds.getByRole('listitem').count()).toBe(6);
    expect(await rounds.getByText(m.matrix_counted()).count()).toBe(2);

    await page.getByRole('link', { name: m.matrix_back() }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#client-distrust:focus').waitFor();
    expect(await page.getByLabel(m.matrix_search()).inputValue()).toBe('wantrouwend');
  });

  test('lays two sessions beside each other, and a year in small pictures', async ({ app }) => {
    const page = await openMatrix(app, '#compare');
    const slopes = page.getByRole('region', { name: m.matrix_hinders(), exact: true });
    await slopes.waitFor();
    const before = await slopes.getByRole('listitem').allInnerTexts();
    expect(before.length).toBeGreaterThan(2);
    await page.getByRole('button', { name: m.matrix_compare_swap() }).click();
    await expect.poll(() => slopes.getByRole('listitem').allInnerTexts()).not.toEqual(before);
    await page.getByRole('button', { name: m.matrix_compare_table() }).click();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(51);
    expect(await page.getByRole('img', { name: /12 februari 2026: \d+ van 28/ }).count()).toBeGreaterThan(8);
  });

  test.for([
    ['', wide],
    ['', narrow],
    ['#factor/client-distrust', wide],
    ['#factor/client-distrust', narrow],
    ['#compare', wide],
    ['#compare', narrow],
  ] as const)(
    'has no fault that axe knows, light or dark, and fits: %s at %o',
    async ([hash, size], { app }) => {
      await app.page.setViewportSize(size);
      const page = await openMatrix(app, hash);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
          folded.click();
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        // A colour that is still on its way to the other has too little contrast.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeFaults(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    },
  );

  test('is printed without what one clicks', async ({ app }) => {
    const page = await openMatrix(app);
    await page.locator('.picture').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const control of [
      page.getByRole('navigation'),
      page.getByLabel(m.matrix_search()),
      page.getByRole('group', { name: m.matrix_filter() }),
    ]) {
      expect(await control.isVisible()).toBe(false);
    }
    expect(await page.locator('.picture').isVisible()).toBe(true);
  });
});

describe('the matrix of a session that goes on', () => {
  test('fills when a round is shown, also on the beamer', async ({ app }) => {
    const { page, context } = app;
    await page.goto(`${app.extensionPages}focus-group.html`);
    await page.getByRole('button', { name: /^Wat helpt en hindert ons\? \(kort\)/ }).click();
    await page.getByLabel(m.host_k(), { exact: true }).selectOption('3');
    await page.getByRole('button', { name: m.host_begin(), exact: true }).click();
    await page.getByRole('button', { name: m.host_first(), exact: true }).click();
    await page.getByRole('button', { name: m.matrix_live_open(), exact: true }).click();
    await page.getByText(m.matrix_live_none()).waitFor();

    const voter = await context.newPage();
    const link = await page.getByRole('link', { name: m.host_vote_here() }).getAttribute('href');
    await voter.goto(link ?? '');
    for (let turn = 0; turn < 3; turn++) {
      await voter.getByRole('button', { name: m.join_table_begin(), exact: true }).click();
      await voter.getByRole('radio', { name: 'veel' }).first().click();
      await voter.locator('button[type=submit]').click();
      await voter.getByText(m.join_table_thanks(), { exact: true }).waitFor();
    }
    await page.getByRole('button', { name: m.host_close(), exact: true }).click();
    await page.getByRole('button', { name: m.host_reveal(), exact: true }).click();
    const live = page.getByRole('region', { name: m.matrix_live(), exact: true });
    await live.getByText(m.matrix_count({ named: 3, voters: 3 })).waitFor();

    const [beamer] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: m.host_beamer(), exact: true }).click(),
    ]);
    await live.getByRole('button', { name: m.matrix_live_wall() }).click();
    await beamer
      .locator('.wall')
      .getByText(m.matrix_count({ named: 3, voters: 3 }))
      .waitFor();
    expect(await beamer.getByRole('button').count()).toBe(0);
  });
});
