import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../components/styles/base.css';
import { items } from '../../components/survey/example-survey.ts';
import { createHost } from '../../lib/session/host/create-host.ts';
import type { HostView } from '../../lib/session/host/host-view.ts';
import { createMemoryVault } from '../../lib/session/memory-vault.ts';
import { releaseRound } from '../../lib/session/release/release-round.ts';
import { createSessionCrypto } from '../../lib/session/seal/create-session-crypto.ts';
import { doorOfSeed } from '../../lib/session/seal/door.ts';
import { fingerprintOf } from '../../lib/session/seal/fingerprint.ts';
import { invitationLink } from '../../lib/session/seal/invitation-link.ts';
import { createLocalTransport } from '../../lib/session/transport/local-transport.ts';
import App from './App.svelte';

/** A session around one table, in this browser, and the page opened with its link. */
async function setUp() {
  const crypto = createSessionCrypto();
  const keys = await crypto.makeHostKeys();
  const seed = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const door = await doorOfSeed(seed);
  const host = createHost({
    ...{ keys, door, crypto, resumed: false, release: releaseRound, vault: createMemoryVault() },
    transport: createLocalTransport(door.room),
    plan: {
      title: { nl: 'Team Noord', en: 'Team North' },
      contract: { k: 3, kOpen: 3, mayChange: true },
      items: [items.grade],
    },
  });
  onEnd.push(() => host.stop());
  const views: HostView[] = [];
  host.subscribe((view) => views.push(view));
  const running = () => {
    const last = views.at(-1);
    return last?.state === 'running' ? last : null;
  };
  await vi.waitFor(() => expect(running()).not.toBeNull());
  const fingerprint = await fingerprintOf(keys.publicKeys);
  const link = invitationLink('', { code: '', seed, fingerprint, relay: 'local' });
  history.replaceState(null, '', link);
  const screen = await render(App);
  return { host, running, screen };
}
const onEnd: (() => void)[] = [];

beforeEach(async () => {
  sessionStorage.clear();
  history.replaceState(null, '', `${location.pathname}?lang=nl`);
  await page.viewport(360, 720);
});
afterEach(() => {
  for (const end of onEnd.splice(0)) end();
  sessionStorage.clear();
});

test('one device goes round: three people vote, and each is counted once', async () => {
  const { host, running, screen } = await setUp();
  await expect.element(screen.getByText('Dit apparaat gaat straks rond.')).toBeVisible();
  expect(location.hash).toBe('');
  await host.open('grade');
  for (const [at, grade] of ['6', '7', '7'].entries()) {
    await screen.getByRole('button', { name: 'Ik ben aan de beurt' }).click();
    await expect.element(screen.getByRole('radio', { checked: true })).not.toBeInTheDocument();
    await screen.getByRole('radio', { name: grade }).click();
    await screen.getByRole('button', { name: 'Stem', exact: true }).click();
    await expect.element(screen.getByText('Ontvangen, dank je.')).toBeVisible();
    await vi.waitFor(() => expect(running()?.presence.answered).toBe(at + 1));
  }
  await host.close();
  await expect.element(screen.getByText('De ronde is gesloten.')).toBeVisible();
  await host.reveal();
  await expect.element(screen.getByText('3 stemmen')).toBeVisible();
  expect(running()?.released[0]?.result).toMatchObject({ voters: 3, counts: { 6: 1, 7: 2 } });
});

test('after the end the tab remembers nothing', async () => {
  const { host, screen } = await setUp();
  await host.open('grade');
  await expect.element(screen.getByRole('button', { name: 'Ik ben aan de beurt' })).toBeVisible();
  expect(sessionStorage.getItem('naast-join')).not.toBeNull();
  await host.end();
  await expect.element(screen.getByText('De sessie is afgelopen.')).toBeVisible();
  expect(sessionStorage.getItem('naast-join')).toBeNull();
});
