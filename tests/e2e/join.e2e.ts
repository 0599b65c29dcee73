import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build } from 'vite';
import { items } from '../../components/survey/example-survey.ts';
import { createHost } from '../../lib/session/host/create-host.ts';
import type { HostView } from '../../lib/session/host/host-view.ts';
import type { Host } from '../../lib/session/host/host.ts';
import { createMemoryVault } from '../../lib/session/memory-vault.ts';
import { releaseRound } from '../../lib/session/release/release-round.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { doorOfSeed } from '../../lib/session/seal/door.ts';
import { invitationLink } from '../../lib/session/seal/invitation-link.ts';
import { makeInvitation } from '../../lib/session/seal/make-invitation.ts';
import { createMqttTransport } from '../../lib/session/transport/mqtt-transport.ts';
import { createRelay, type Relay } from '../../relay/create-relay.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';

// The participant's web page as a relay serves it, on a phone: with the real relay, cryptography and browser.

const patience = { timeout: 10_000, interval: 20 };
let folder: string;
let relay: Relay;
let browser: Browser;
let phone: BrowserContext;
let host: Host;
let invitation: Awaited<ReturnType<typeof makeInvitation>>;
let view: HostView = { state: 'starting' };
const running = () => (view.state === 'running' ? view : null);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-join-'));
  const page = join(folder, 'page');
  const configFile = join(import.meta.dirname, '../../vite.join.config.ts');
  await build({ configFile, mode: 'production', logLevel: 'error', build: { outDir: page } });
  relay = await createRelay({ data: join(folder, 'data'), page, port: 0, host: '127.0.0.1' });
  const crypto = createSessionCrypto();
  const keys = await crypto.makeHostKeys();
  const address = `ws://localhost:${relay.port}/mqtt`;
  invitation = await makeInvitation(keys.publicKeys, address);
  host = createHost({
    ...{ keys, crypto, resumed: false, release: releaseRound, vault: createMemoryVault() },
    door: await doorOfSeed(invitation.seed),
    transport: createMqttTransport({ addresses: [address], as: { role: 'host', password: 'secret' } }),
    plan: {
      title: { nl: 'Team Noord', en: 'Team North' },
      contract: { k: 3, kOpen: 3, mayChange: true },
      items: [items.grade],
    },
  });
  host.subscribe((next) => {
    view = next;
  });
  browser = await chromium.launch({
    executablePath: findBrowser(['chromium'])?.path ?? '',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    ...{ hasTouch: true, isMobile: true, locale: 'nl-NL' },
  });
});
afterAll(async () => {
  await browser.close();
  host.stop();
  await relay.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(address: string): Promise<Page> {
  const page = await phone.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  return page;
}
const home = () => `http://localhost:${relay.port}/`;
const link = () => invitationLink(home(), invitation);
const see = (page: Page, words: string) => page.getByText(words).first().waitFor();

async function vote(page: Page, grade: string): Promise<void> {
  await page.getByRole('radio', { name: grade }).tap();
  await page.getByRole('button', { name: 'Stem', exact: true }).tap();
  await page.getByText('Ontvangen', { exact: true }).waitFor();
}

test('a session on a phone: by link and by code, over a reload, by the next person, until nothing is left', async () => {
  await vi.waitFor(() => expect(running()?.connection.state).toBe('connected'), patience);
  await host.open('grade');

  const first = await open(link());
  await vote(first, '7');
  expect(new URL(first.url()).hash).toBe('');
  await first.reload();
  await see(first, 'Ontvangen');
  expect(await first.getByRole('radio', { name: '7' }).getAttribute('aria-checked')).toBe('true');

  // In another tab the session asks who it is, and shows nothing of what was voted.
  const doubled = await open(link());
  await see(doubled, 'Deze sessie staat hier al open in een ander tabblad.');
  await doubled.close();
  await first.close();
  const again = await open(link());
  await again.getByRole('button', { name: 'Ja, ik ga verder' }).tap();
  await see(again, 'Je stemde al. Wat je koos, staat hier niet.');
  expect(await again.getByRole('radio', { name: '7' }).getAttribute('aria-checked')).toBe('false');
  expect(running()?.presence).toMatchObject({ answered: 1 });
  await again.close();

  const second = await open(link());
  await second.getByRole('button', { name: 'Nee, ik ben iemand anders' }).tap();
  await vote(second, '6');
  await second.getByRole('button', { name: 'Geef dit apparaat door' }).tap();
  await second.getByRole('button', { name: 'Wis en geef door' }).tap();
  await see(second, 'Dit apparaat is leeg.');

  // By the code, as somebody types it, before a door that is closed and then opened.
  await host.lock(true);
  await second.goto('about:blank');
  const third = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await third.goto(home());
  const typed = invitation.code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
  await third.getByLabel('Code of link').fill(`${typed.slice(0, 4)} ${typed.slice(4)}`);
  await third.getByRole('button', { name: 'Meedoen' }).click();
  await third.getByRole('radio', { name: '6' }).click();
  await third.getByRole('button', { name: 'Stem', exact: true }).click();
  await see(third, 'De deur is dicht: de begeleider laat nu niemand meer binnen.');
  await host.lock(false);
  await third.getByRole('radio', { name: '8' }).click();
  await third.getByRole('button', { name: 'Stem', exact: true }).click();
  await third.getByText('Ontvangen', { exact: true }).waitFor();

  await vi.waitFor(() => expect(running()?.presence.answered).toBe(3), patience);
  await host.close();
  await host.reveal();
  await see(third, '3 stemmen');
  expect(running()?.released[0]?.result).toMatchObject({ voters: 3, counts: { 6: 1, 7: 1, 8: 1 } });

  await host.end();
  await see(third, 'De sessie is afgelopen.');
  expect(await third.evaluate(() => sessionStorage.length)).toBe(0);
  const rows = () =>
    third.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('naast-sessions');
          opening.onsuccess = () => {
            const count = opening.result.transaction('vaults').objectStore('vaults').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
  await vi.waitFor(async () => expect(await rows()).toBe(0), patience);
});
