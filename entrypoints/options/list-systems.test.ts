import { expect, test } from 'vitest';
import { noPolicy, type Policy } from '../../lib/policy/policy.ts';
import { bareProfile } from '../../lib/record/site-profile.ts';
import { listSystems } from './list-systems.ts';

const a = 'https://a.example.nl/*';
const b = 'https://b.example.nl/*';

test('an origin stands in the list once, whether permitted, profiled or both', () => {
  const ok = { state: 'ok', profile: bareProfile(a) } as const;
  expect(listSystems([b, a], { [a]: ok }, [], null, noPolicy)).toEqual([
    { origin: a, allowed: true, fixed: false, fromOrganisation: 'no', profile: ok },
    { origin: b, allowed: true, fixed: false, fromOrganisation: 'no', profile: { state: 'none' } },
  ]);
});

test('a profile without permission is listed as not permitted', () => {
  const broken = { state: 'broken', stored: { version: 9 }, errors: ['version'] } as const;
  const [system] = listSystems([], { [a]: { ...broken, errors: [...broken.errors] } }, [], null, noPolicy);
  expect(system).toMatchObject({ allowed: false, profile: { state: 'broken', stored: { version: 9 } } });
});

test('an origin that came with the build is fixed', () => {
  expect(listSystems([a], {}, [a], null, noPolicy)).toMatchObject([
    { origin: a, allowed: true, fixed: true },
  ]);
});

test("the organisation's profile shows until the user has one of their own", () => {
  const brought = { ...bareProfile(a), name: 'Dossier' };
  expect(listSystems([a], {}, [a], brought, noPolicy)).toMatchObject([
    { profile: { state: 'ok', profile: brought } },
  ]);
  const own = { state: 'ok', profile: { ...bareProfile(a), name: 'Van mij' } } as const;
  expect(listSystems([a], { [a]: own }, [a], brought, noPolicy)).toMatchObject([{ profile: own }]);
});

test('the profiles of a policy stand beside what the user has, and in its place where they are fixed', () => {
  const set = { ...bareProfile(a), name: 'Dossier' };
  const policy: Policy = { ...noPolicy, sites: [{ state: 'ok', profile: set }] };
  const own = { state: 'ok', profile: { ...bareProfile(a), name: 'Van mij' } } as const;
  const list = (profiles: Parameters<typeof listSystems>[1], fixed: Policy['fixed']) =>
    listSystems([], profiles, [], null, { ...policy, fixed });
  expect(list({}, [])).toMatchObject([
    { allowed: false, fromOrganisation: 'until-changed', profile: { profile: set } },
  ]);
  expect(list({ [a]: own }, [])).toMatchObject([{ fromOrganisation: 'no', profile: own }]);
  expect(list({ [a]: own }, ['sites'])).toMatchObject([
    { fromOrganisation: 'always', profile: { profile: set } },
  ]);
});

test('where sites are fixed, another that the user permitted before is listed as one that was not chosen', () => {
  const policy: Policy = { ...noPolicy, sites: [{ state: 'ok', profile: bareProfile(a) }], fixed: ['sites'] };
  expect(listSystems([a, b], {}, [], null, policy)).toMatchObject([
    { origin: a, fromOrganisation: 'always' },
    { origin: b, fromOrganisation: 'not-chosen' },
  ]);
});

test('a site that is broken in the policy is listed as broken', () => {
  const policy: Policy = { ...noPolicy, sites: [{ state: 'broken', origin: a }] };
  expect(listSystems([a], {}, [], null, policy)).toMatchObject([{ profile: { state: 'broken' } }]);
});

test('a profile for one port of a host is what the permission for that host is about', () => {
  const [host, port] = ['http://localhost/*', 'http://localhost:8080/*'];
  const own = { state: 'ok', profile: bareProfile(port) } as const;
  expect(listSystems([host], { [port]: own }, [], null, noPolicy)).toMatchObject([
    { origin: port, allowed: true, profile: own },
  ]);
});
