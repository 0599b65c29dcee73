import { expect, test } from 'vitest';
import { bareProfile } from '../../lib/record/site-profile.ts';
import { listSystems } from './list-systems.ts';

const a = 'https://a.example.nl/*';
const b = 'https://b.example.nl/*';

test('an origin stands in the list once, whether permitted, profiled or both', () => {
  const ok = { state: 'ok', profile: bareProfile(a) } as const;
  expect(listSystems([b, a], { [a]: ok }, [], null)).toEqual([
    { origin: a, allowed: true, fixed: false, profile: ok },
    { origin: b, allowed: true, fixed: false, profile: { state: 'none' } },
  ]);
});

test('a profile without permission is listed as not permitted', () => {
  const broken = { state: 'broken', stored: { version: 9 }, errors: ['version'] } as const;
  const [system] = listSystems([], { [a]: { ...broken, errors: [...broken.errors] } }, [], null);
  expect(system).toMatchObject({ allowed: false, profile: { state: 'broken', stored: { version: 9 } } });
});

test('an origin that came with the build is fixed', () => {
  expect(listSystems([a], {}, [a], null)).toMatchObject([{ origin: a, allowed: true, fixed: true }]);
});

test("the organisation's profile shows until the user has one of their own", () => {
  const brought = { ...bareProfile(a), name: 'Dossier' };
  expect(listSystems([a], {}, [a], brought)).toMatchObject([{ profile: { state: 'ok', profile: brought } }]);
  const own = { state: 'ok', profile: { ...bareProfile(a), name: 'Van mij' } } as const;
  expect(listSystems([a], { [a]: own }, [a], brought)).toMatchObject([{ profile: own }]);
});
