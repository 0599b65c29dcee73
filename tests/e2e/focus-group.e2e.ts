import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, type App } from './app.ts';

// A focus group around the table, in the built extension: no relay and no network.

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openHost({ context, extensionPages }: App): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extensionPages}focus-group.html`);
  return page;
}

/** A session of the first template, for groups from three on, with its first question open. */
async function beginSession(app: App): Promise<Page> {
  const host = await openHost(app);
  await host.getByRole('button', { name: /^Een cijfer voor ons team/ }).click();
  await host.getByLabel('Uitslagen tonen vanaf').selectOption('3');
  await button(host, 'Begin de sessie').click();
  await button(host, 'Open de eerste vraag').click();
  await button(host, 'Sluit de ronde').waitFor();
  return host;
}

/** The device goes round: each of them votes behind a screen for the next person. */
async function passRound({ context }: App, host: Page, grades: number[]): Promise<Page> {
  const voter = await context.newPage();
  const link = await host.getByRole('link', { name: 'Stem op dit apparaat' }).getAttribute('href');
  await voter.goto(link ?? '');
  for (const grade of grades) {
    await button(voter, 'Ik ben aan de beurt').click();
    await voter
      .getByRole('radio')
      .nth(grade - 1)
      .click();
    await button(voter, 'Stem').click();
    await voter.getByText('Ontvangen, dank je.').waitFor();
  }
  return voter;
}

async function showResult(host: Page): Promise<void> {
  await button(host, 'Sluit de ronde').click();
  await button(host, 'Toon de uitslag').click();
  await host.getByLabel('Wat spreken jullie af?').waitFor();
}

/** What the database of focus groups holds on this device. */
function readKept(page: Page): Promise<{ sessions: unknown[]; vaults: unknown[] }> {
  return page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('failed'));
      });
    const database = await settle(indexedDB.open('naast-sessions'));
    const stores = database.transaction(['sessions', 'vaults']);
    const all = (name: string) => settle(stores.objectStore(name).getAll());
    return { sessions: await all('sessions'), vaults: await all('vaults') };
  });
}

describe('around one table', () => {
  test('votes are counted, shown from k on, and wiped at the end', async ({ app }) => {
    const host = await beginSession(app);
    await passRound(app, host, [6, 7, 9]);
    await host.getByText('3 antwoorden binnen').waitFor();
    await showResult(host);
    expect(await host.getByText('3 stemmen', { exact: true }).isVisible()).toBe(true);
    await host.getByLabel('Wat spreken jullie af?').fill('Elke maandag één netwerk.');
    await button(host, 'Rond af').click();
    await button(host, 'Ja, rond af').click();
    await button(host, 'Naar alle sessies').waitFor();
    await expect
      .poll(() => readKept(host))
      .toMatchObject({
        sessions: [
          {
            state: 'done',
            result: {
              agreed: { 'team-grade': 'Elke maandag één netwerk.' },
              rounds: [{ item: 'team-grade', result: { voters: 3, counts: { 6: 1, 7: 1, 9: 1 } } }],
            },
          },
        ],
        vaults: [],
      });
  });

  test('fewer than k votes show nothing', async ({ app }) => {
    const host = await beginSession(app);
    await passRound(app, host, [6, 7]);
    await showResult(host);
    expect(await host.getByText('Te weinig stemmen om te tonen.').isVisible()).toBe(true);
    expect(await host.getByText('Eensgezindheid').count()).toBe(0);
  });

  test('a host whose page is gone goes on where it was', async ({ app }) => {
    const host = await beginSession(app);
    await passRound(app, host, [6, 7, 9]);
    await host.getByText('3 antwoorden binnen').waitFor();
    await host.close();
    const again = await openHost(app);
    await button(again, 'Ga verder').click();
    await again.getByText('3 antwoorden binnen').waitFor();
    await again.reload();
    await again.getByText('3 antwoorden binnen').waitFor();
    await showResult(again);
    expect(await again.getByText('3 stemmen', { exact: true }).isVisible()).toBe(true);
  });

  test('the screen for the room follows, and its keys go on', async ({ app }) => {
    const host = await beginSession(app);
    const [beamer] = await Promise.all([
      app.context.waitForEvent('page'),
      button(host, 'Scherm voor de zaal').click(),
    ]);
    await passRound(app, host, [6, 7, 9]);
    await beamer.getByText('3 antwoorden binnen').waitFor();
    expect(await beamer.getByRole('button').count()).toBe(0);
    await beamer.keyboard.press('PageDown');
    await beamer.getByText('De ronde is gesloten.').waitFor();
    await host.getByRole('button', { name: 'Toon de uitslag', disabled: false }).waitFor();
    await beamer.keyboard.press('PageDown');
    await beamer.getByText('3 stemmen', { exact: true }).waitFor();
  });

  test('a session is hosted by one window at a time', async ({ app }) => {
    await beginSession(app);
    const other = await openHost(app);
    await button(other, 'Ga verder').click();
    await other.getByText('Deze sessie staat al open in een ander venster.').waitFor();
    expect(await button(other, 'Sluit de ronde').count()).toBe(0);
  });
});
