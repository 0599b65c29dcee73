import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bareProfile } from '../record/site-profile.ts';
import {
  changeLayout,
  readLayout,
  readLocale,
  readProfiles,
  removeProfile,
  saveLocale,
  saveProfile,
} from './settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('site profiles', () => {
  test('are kept by origin, added and removed one by one', async () => {
    const one = bareProfile('https://dossier.example.nl/*');
    const two = bareProfile('https://ander.example.nl/*');
    await saveProfile(one);
    await saveProfile(two);
    await removeProfile(one.origin);
    expect(await readProfiles()).toEqual({ [two.origin]: { state: 'ok', profile: two } });
  });

  test('that are broken are told with path and reason, and stay stored as they are', async () => {
    const broken = { version: 1, origin: 'https://dossier.example.nl/*', report: 'textarea' };
    await fakeBrowser.storage.local.set({ profiles: { [broken.origin]: broken } });
    const profiles = await readProfiles();
    expect(profiles[broken.origin]).toMatchObject({
      state: 'broken',
      errors: [expect.stringContaining('report')],
    });
    expect(await fakeBrowser.storage.local.get('profiles')).toEqual({
      profiles: { [broken.origin]: broken },
    });
  });
});

describe('layout and language', () => {
  test('start at the right, unfolded, in Dutch', async () => {
    expect(await readLayout()).toEqual({ side: 'right', width: 340, folded: false });
    expect(await readLocale()).toBe('nl');
  });

  test('the language is that of the organisation until the user chooses, or always where it is fixed', async () => {
    await fakeBrowser.storage.managed.set({ language: 'en' });
    expect(await readLocale()).toBe('en');
    await saveLocale('nl');
    expect(await readLocale()).toBe('nl');
    await fakeBrowser.storage.managed.set({ language: 'en', fixed: ['language'] });
    expect(await readLocale()).toBe('en');
  });

  test('are remembered part by part', async () => {
    await changeLayout({ side: 'left' });
    await changeLayout({ folded: true });
    await saveLocale('en');
    expect(await readLayout()).toEqual({ side: 'left', width: 340, folded: true });
    expect(await readLocale()).toBe('en');
  });

  test('fall back without overwriting when what is stored cannot be read', async () => {
    await fakeBrowser.storage.local.set({ layout: { side: 'under' }, locale: 'fr' });
    expect((await readLayout()).side).toBe('right');
    expect(await readLocale()).toBe('nl');
    expect(await fakeBrowser.storage.local.get(['layout', 'locale'])).toEqual({
      layout: { side: 'under' },
      locale: 'fr',
    });
  });
});
