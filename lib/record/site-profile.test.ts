import { describe, expect, test } from 'vitest';
import { bareProfile, siteProfileSchema } from './site-profile.ts';

const isTaken = (profile: unknown) => siteProfileSchema.safeParse(profile).success;

describe('a site profile', () => {
  test('needs no more than a version and an origin', () => {
    const origin = 'https://dossier.example.nl/*';
    expect(siteProfileSchema.parse({ version: 1, origin })).toEqual(bareProfile(origin));
  });

  test.each([
    ['all sites', '<all_urls>'],
    ['every host', 'https://*/*'],
    ['a part of a host', 'https://*.example.nl/*'],
    ['a path', 'https://dossier.example.nl/client/*'],
    ['another scheme', 'file:///*'],
  ])('is for one origin, not %s', (_, origin) => {
    expect(isTaken({ version: 1, origin })).toBe(false);
  });

  test('of a newer version, or with a key that is not known, is refused', () => {
    const origin = 'https://dossier.example.nl/*';
    expect(isTaken({ version: 2, origin })).toBe(false);
    expect(isTaken({ version: 1, origin, run: 'alert(1)' })).toBe(false);
  });
});
