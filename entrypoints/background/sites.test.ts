import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bareProfile } from '../../lib/record/site-profile.ts';
import { saveProfile } from '../../lib/store/settings.ts';
import { findSite } from './sites.ts';

const origin = 'https://dossier.example.nl/*';
const address = 'https://dossier.example.nl/client/7';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('__ORGANISATION_PROFILE__', null);
});

describe('what to do on a page', () => {
  test('without a profile all is found by the built-in rules', async () => {
    expect(await findSite(address)).toEqual({ state: 'run', profile: bareProfile(origin), fixed: false });
  });

  test('the profile of an organisation’s build holds until the user has one', async () => {
    const brought = { ...bareProfile(origin), report: ['#verslag'] };
    vi.stubGlobal('__ORGANISATION_PROFILE__', brought);
    expect(await findSite(address)).toEqual({ state: 'run', profile: brought, fixed: false });

    const own = { ...bareProfile(origin), report: ['#rapportage'] };
    await saveProfile(own);
    expect(await findSite(address)).toEqual({ state: 'run', profile: own, fixed: false });
  });

  test('a broken profile is not passed over for another: nothing runs', async () => {
    vi.stubGlobal('__ORGANISATION_PROFILE__', bareProfile(origin));
    await fakeBrowser.storage.local.set({ profiles: { [origin]: { version: 1, origin, report: 7 } } });
    expect(await findSite(address)).toEqual({ state: 'broken', origin });
  });

  test('of two patterns that fit, the one with a port goes before', async () => {
    const local = 'http://127.0.0.1/*';
    const withPort = { ...bareProfile('http://127.0.0.1:8080/*'), report: ['#een'] };
    await saveProfile(bareProfile(local));
    await saveProfile(withPort);
    expect(await findSite('http://127.0.0.1:8080/')).toMatchObject({ profile: withPort });
  });
});

describe('where the policy sets sites', () => {
  const set = { origin, report: ['#verslag'] };

  test('its profile holds, before that of the build, until the user has one', async () => {
    vi.stubGlobal('__ORGANISATION_PROFILE__', bareProfile(origin));
    await fakeBrowser.storage.managed.set({ sites: [set] });
    expect(await findSite(address)).toMatchObject({ state: 'run', profile: set });

    await saveProfile({ ...bareProfile(origin), report: ['#rapportage'] });
    expect(await findSite(address)).toMatchObject({ state: 'run', profile: { report: ['#rapportage'] } });
  });

  test('and fixes them, what the user stored does not count, and elsewhere nothing runs', async () => {
    await saveProfile({ ...bareProfile(origin), report: ['#rapportage'] });
    await fakeBrowser.storage.managed.set({ sites: [set], fixed: ['sites'] });
    expect(await findSite(address)).toMatchObject({ state: 'run', profile: set, fixed: true });
    expect(await findSite('https://ander.example.nl/')).toEqual({ state: 'not-chosen' });
  });

  test('that are broken, nothing runs there, and the others work', async () => {
    const other = 'https://ander.example.nl/*';
    await fakeBrowser.storage.managed.set({ sites: [{ origin, report: 7 }, { origin: other }] });
    expect(await findSite(address)).toEqual({ state: 'broken', origin });
    expect(await findSite('https://ander.example.nl/')).toMatchObject({ state: 'run' });
  });
});
