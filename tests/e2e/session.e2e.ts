import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { beforeAll, describe, expect, onTestFinished, test as base } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { openDurableMap } from '../../relay/durable-map.ts';
import { spawnRelay, type RelayProcess } from '../../relay/testing/spawn-relay.ts';
import { someFolder } from '../../relay/testing/start-relay.ts';
import { startApp, test } from './app.ts';
import {
  answered,
  beginSession,
  closeAndReveal,
  codeOn,
  grade,
  gradesOn,
  joinByCode,
  joined,
  openBeamer,
  openPhone,
  press,
  received,
  startPhones,
} from './focus-group.ts';
import { startedRequests } from './net-log.ts';
import { readDatabases, rowsIn } from './stores.ts';

const template = 'Een cijfer voor ons team';

/** The page that the relay serves, where it looks for it. */
beforeAll(async () => {
  const configFile = join(import.meta.dirname, '../../vite.join.config.ts');
  await build({ configFile, mode: 'production', logLevel: 'error' });
});

async function startRelay(data: string, port = 0): Promise<RelayProcess & { page: string }> {
  const relay = await spawnRelay(data, port);
  onTestFinished(async () => void (await relay.end('SIGKILL')));
  return { ...relay, page: `http://127.0.0.1:${relay.port}/` };
}

/** All that lies in a folder, as one string. */
async function contentsOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  );
  return texts.join('\n');
}

/** All that a page shows and keeps. */
async function allOf(page: Page): Promise<string> {
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  return JSON.stringify([await page.content(), kept, await readDatabases(page)]);
}

describe('a focus group by a relay', () => {
  test(
    'seven people vote in two rounds, and only what k allows is seen',
    { timeout: 120_000 },
    async ({ app }) => {
      const data = await someFolder();
      const relay = await startRelay(data);
      const phones = await startPhones();
      const host = await beginSession(app, { template, relay: relay.page, k: 5 });
      const code = await codeOn(host);
      const beamer = await openBeamer(app.context, host);
      // A colleague's own browser: what somebody votes is kept in clear on the device of that very person.
      const colleague = await startApp();
      onTestFinished(() => colleague.close());
      const sidebar = colleague.page;
      await sidebar.goto(`${colleague.extensionPages}panel.html`);
      await sidebar.getByRole('button', { name: m.menu() }).click();
      await sidebar.getByRole('menuitem', { name: m.menu_join() }).click();
      await joinByCode(sidebar, code, new URL(relay.page).origin);
      const early = [sidebar];
      for (let seat = 0; seat < 5; seat++) {
        const phone = await openPhone(phones, relay.page, seat === 0 ? 320 : 360);
        await joinByCode(phone, code.toLowerCase().replace('-', ' '));
        early.push(phone);
      }
      await joined(host, 6);

      await press(host, m.host_first());
      for (const [at, page] of early.entries()) await grade(page, at < 3 ? 6 : 7);
      await Promise.all(early.map(received));
      const late = await openPhone(phones, relay.page);
      await joinByCode(late, code);
      const all = [...early, late];
      await grade(late, 4);
      await received(late);
      await answered(host, 7);
      await grade(late, 7);
      await received(late);
      expect(await host.locator('.result').count()).toBe(0);
      expect(await beamer.locator('.result').count()).toBe(0);

      await closeAndReveal(host);
      for (const page of [host, beamer, ...all]) expect(await gradesOn(page)).toEqual({ 6: 3, 7: 4 });

      await press(host, m.host_again());
      for (const [at, page] of all.entries()) {
        await page.getByText(m.join_round({ round: 2 })).waitFor();
        await grade(page, at < 2 ? 8 : 9);
      }
      await answered(host, 7);
      await closeAndReveal(host);
      await Promise.all(all.map((page) => page.getByText(m.join_round({ round: 2 })).waitFor()));
      for (const page of [host, beamer, ...all]) expect(await gradesOn(page)).toEqual({ 8: 2, 9: 5 });

      // Four of seven is fewer than k: then nothing of it is anywhere.
      await press(host, m.host_next());
      for (const page of all.slice(0, 4)) {
        await page.getByRole('checkbox').first().check();
        await page.locator('button[type=submit]').click();
      }
      await answered(host, 4);
      await closeAndReveal(host);
      for (const page of [host, beamer, ...all]) await page.getByText(m.join_shown_too_few()).waitFor();
      expect(await beamer.locator('.result li').count()).toBe(0);

      const texts = all.map((_, at) => `stap-${at}-zonder-naam`);
      const write = async (page: Page): Promise<void> => {
        await page.getByRole('textbox').fill(texts[all.indexOf(page)] ?? '');
        await page.locator('button[type=submit]').click();
        await received(page);
      };
      await press(host, m.host_next());
      for (const page of all.slice(0, 6)) await write(page);
      await press(host, m.host_close());
      await host.getByText(m.host_counted({ answered: 6 })).waitFor();
      // Six are too few for free text, so the facilitator reads none either; left and opened again, it goes on.
      for (const page of [host, beamer]) expect((await allOf(page)).includes('zonder-naam')).toBe(false);
      await press(host, m.host_skip());
      await press(host, m.host_next());
      await write(late);
      await press(host, m.host_close());
      await press(host, m.host_moderate_all());
      const withheld = await host.getByRole('textbox').first().inputValue();
      await host.getByRole('checkbox').first().uncheck();
      await press(host, m.host_moderate_do({ count: 6, all: 7 }));
      const released = texts.filter((text) => text !== withheld);
      for (const page of [host, beamer, ...all]) {
        await page.getByText(released[0] ?? '', { exact: true }).waitFor();
        expect((await page.locator('.texts li').allInnerTexts()).sort()).toEqual(released);
      }
      for (const page of [host, beamer]) expect((await allOf(page)).includes(withheld)).toBe(false);
      const words = ['zonder-naam', '"grade"', '"choices"', template];
      const onDisk = await contentsOf(data);
      expect(onDisk.includes('/votes/')).toBe(true);
      expect(words.filter((word) => onDisk.includes(word))).toEqual([]);

      await press(host, m.host_end());
      await press(host, m.host_end_yes());
      await host.getByText(m.host_done_note()).waitFor();
      await Promise.all(all.map((page) => page.getByText(m.join_closed_what()).waitFor()));
      const [row, ...others] = await rowsIn(host, 'sessions');
      expect(others).toEqual([]);
      expect(row).toMatchObject({ state: 'done', result: { people: 7 } });
      expect(row).not.toHaveProperty('keys');
      await expect.poll(() => rowsIn(host, 'vaults')).toEqual([]);
      for (const phone of all) {
        await expect.poll(() => readDatabases(phone)).toEqual([]);
        expect(await phone.evaluate(() => ({ ...sessionStorage }))).toEqual({});
      }
      await relay.end('SIGTERM');
      const map = await openDurableMap(join(data, 'sessions'));
      const kept = (await map.all()).map(([key]) => key.replace(/\/1\/[^/]+/, '/1/room'));
      await map.close();
      expect(kept.filter((key) => !key.startsWith('claim/'))).toEqual(['kept/naast/1/room/host/state']);
    },
  );

  base(
    'goes on after reloads and a killed relay, and asks nothing of anybody else',
    { timeout: 90_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'naast-net-log-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      const netLog = join(folder, 'net-log.json');
      const app = await startApp({ args: [`--log-net-log=${netLog}`] });
      const data = await someFolder();
      const relay = await startRelay(data);
      const phones = await startPhones();
      const host = await beginSession(app, { template, relay: relay.page, k: 3 });
      const code = await codeOn(host);
      const sidebar = await app.context.newPage();
      await sidebar.goto(`${app.extensionPages}join.html?lang=nl`);
      await joinByCode(sidebar, code, new URL(relay.page).origin);
      const one = await openPhone(phones, relay.page);
      const other = await openPhone(phones, relay.page);
      for (const phone of [one, other]) await joinByCode(phone, code);
      const all = [sidebar, one, other];
      await joined(host, 3);
      await press(host, m.host_first());
      await grade(one, 5);
      await received(one);

      await host.reload();
      await answered(host, 1);

      await relay.end('SIGKILL');
      await host.getByText(m.host_trouble_connecting()).waitFor();
      for (const page of [sidebar, other]) {
        await page.getByText(m.join_connection_lost()).waitFor();
        await grade(page, 8);
        await page.getByText(m.join_saved()).waitFor();
      }
      // Its own page comes with the extension, so it comes back where the relay's page cannot.
      await sidebar.reload();
      await sidebar.getByText(m.join_saved()).waitFor();
      await startRelay(data, relay.port);
      await Promise.all(all.map(received));
      await answered(host, 3);
      await one.reload();
      await received(one);
      await answered(host, 3);

      await closeAndReveal(host);
      for (const page of [host, ...all]) expect(await gradesOn(page)).toEqual({ 5: 1, 8: 2 });
      await host.reload();
      expect(await gradesOn(host)).toEqual({ 5: 1, 8: 2 });
      await press(host, m.host_end());
      await press(host, m.host_end_yes());
      await host.getByText(m.host_done_note()).waitFor();
      await app.close();

      const started = await startedRequests(netLog);
      const beyond = ({ url }: { url: string }) =>
        /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(relay.page).host;
      expect(started.some(({ url }) => url === relay.address)).toBe(true);
      expect(started.filter(beyond)).toEqual([]);
    },
  );
});

describe('a focus group around one table', () => {
  test('one device goes round, hands are counted too, and nothing leaves the browser', async ({ app }) => {
    const asked: string[] = [];
    app.context.on('request', (request) => asked.push(request.url()));
    const host = await beginSession(app, { template, relay: null, k: 3 });
    const opening = app.context.waitForEvent('page');
    await host.getByRole('link', { name: m.host_vote_here() }).click();
    const table = await opening;
    await table.getByText(m.join_table_ready()).waitFor();
    await press(host, m.host_first());
    for (const [at, value] of [6, 7, 7].entries()) {
      await press(table, m.join_table_begin());
      expect(await table.getByRole('radio', { checked: true }).count()).toBe(0);
      await grade(table, value);
      await table.getByText(m.join_table_thanks()).waitFor();
      await answered(host, at + 1);
    }
    await press(host, m.host_hands());
    await host.getByRole('spinbutton', { name: '8', exact: true }).fill('2');
    await press(host, m.host_hands_enter());
    await answered(host, 5);
    await closeAndReveal(host);
    for (const page of [host, table]) expect(await gradesOn(page)).toEqual({ 6: 1, 7: 2, 8: 2 });
    await press(host, m.host_end());
    await press(host, m.host_end_yes());
    await host.getByText(m.host_done_note()).waitFor();
    await table.getByText(m.join_closed_what()).waitFor();
    expect(await rowsIn(host, 'vaults')).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(app.extensionPages))).toEqual([]);
  });
});
