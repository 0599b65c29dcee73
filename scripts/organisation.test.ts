import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOrganisation } from './organisation.ts';

test('without an origin the build is the normal one', () => {
  expect(readOrganisation({})).toBeNull();
  expect(readOrganisation({ NAAST_ORIGINS: ' ' })).toBeNull();
});

test('an origin is the address of a page in it, and holds for every path', () => {
  const env = { NAAST_ORIGINS: 'https://dossier.example.nl https://zorg.example.nl/inloggen?x=1' };
  expect(readOrganisation(env)).toEqual({
    origins: ['https://dossier.example.nl/*', 'https://zorg.example.nl/*'],
    profile: null,
  });
});

test('what is no address stops the build, by name', () => {
  expect(() => readOrganisation({ NAAST_ORIGINS: 'dossier' })).toThrow('dossier: not the address');
});

test('a profile brings its origin, and a broken one stops the build', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'naast-profile-')), 'site.json');
  const profile = { version: 1, origin: 'https://dossier.example.nl/*', report: ['#verslag'] };
  writeFileSync(path, JSON.stringify(profile));
  expect(readOrganisation({ NAAST_PROFILE: path })).toMatchObject({ origins: [profile.origin], profile });
  writeFileSync(path, JSON.stringify({ ...profile, report: '#verslag' }));
  expect(() => readOrganisation({ NAAST_PROFILE: path })).toThrow(path);
});
