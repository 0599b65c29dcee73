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
    expect(await findSite(address)).toEqual({ state: 'run', profile: bareProfile(origin) });
  });

  test('the profile of an organisation’s build holds until the user has one', async () => {
    const brought = { ...bareProfile(origin), report: ['#verslag'] };
    vi.stubGlobal('__ORGANISATION_PROFILE__', brought);
    expect(await findSite(address)).toEqual({ state: 'run', profile: brought });

    const own = { ...bareProfile(origin), report: ['#rapportage'] };
    await saveProfile(own);
    expect(await findSite(address)).toEqual({ state: 'run', profile: own });
  });

  test('a broken profile is not passed over for another: nothing runs', async () => {
    vi.stubGlobal('__ORGANISATION_PROFILE__', bareProfile(origin));
    await fakeBrowser.storage.local.set({ profiles: { [origin]: { version: 1, origin, report: 7 } } });
    expect(await findSite(address)).toEqual({ state: 'broken', origin });
  });
});
