import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { test, type App } from './app.ts';
import { axeFaults } from './axe-faults.ts';
import { keepSessions } from './kept-sessions.ts';

/** A part of the matrix of two teams. */
async function openPart({ page, extensionPages }: App, part: 'act' | 'code'): Promise<Page> {
  await page.goto(`${extensionPages}matrix.html`);
  await page.getByText(m.matrix_empty(), { exact: true }).waitFor();
  await keepSessions(page);
  await page.goto(`${extensionPages}matrix.html#${part}`);
  await page.reload();
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

describe('acting', () => {
  test('what a team agrees comes back at its next focus group, and what came of it in the matrix', async ({
    app,
  }) => {
    const page = await openPart(app, 'act');
    await press(page, m.action_take());
    await page.getByLabel(m.action_text()).fill('Samen meekijken');
    await page.getByLabel(m.action_team()).selectOption('Team West');
    await press(page, m.action_add());
    await page.getByText(m.action_added()).waitFor();
    expect(await axeFaults(page)).toEqual([]);

    await page.goto(`${app.extensionPages}focus-group.html`);
    await page.getByRole('button', { name: /^Een cijfer voor ons team/ }).click();
    await page.getByLabel(m.host_team()).fill('team west');
    await press(page, m.host_begin());
    await page.getByRole('heading', { name: m.action_came() }).waitFor();
    await page.getByRole('textbox', { name: /Samen meekijken/ }).fill('Twee keer gelukt.');
    // Leaving the field and choosing come at one press: both are kept.
    await page.getByRole('radio', { name: m.action_state_done() }).click();
    await page.getByText(m.action_kept(), { exact: true }).waitFor();

    await page.goto(`${app.extensionPages}matrix.html#act`);
    await page.getByRole('button', { name: m.action_past({ count: 1 }) }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: /Samen meekijken/ }).inputValue())
      .toBe('Twee keer gelukt.');
  });
});

describe('coding', () => {
  /** Goes through the three answers of the last session; the first is about this factor, the others about none. */
  async function code(page: Page, name: string, factor: string): Promise<void> {
    await page.getByLabel(m.coding_who_name()).fill(name);
    await press(page, m.coding_who_go());
    await page.getByLabel(m.coding_search()).fill(factor);
    await page.getByRole('checkbox').first().check();
    await press(page, m.coding_keep());
    await page.getByText(m.coding_answer_of({ place: 2, count: 3 })).waitFor();
    await press(page, m.coding_is_none());
    await page.getByText(m.coding_answer_of({ place: 3, count: 3 })).waitFor();
    await press(page, m.coding_is_none());
  }

  test('two code alone, one after the other, and then see how far they agree', async ({ app }) => {
    const page = await openPart(app, 'code');
    await code(page, 'Anna', 'dagelijks weinig ruimte');
    await page.getByText(m.coding_through()).waitFor();
    await press(page, m.coding_leave());
    await code(page, 'Bram', 'ad-hoc');
    await page.getByText(/^Krippendorffs alfa/).waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBe(1);
    await page.getByRole('button', { name: /^Kies samen voor/ }).click();
    await press(page, m.coding_keep_together());
    await page.getByText(m.coding_no_differences()).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
