import { expect, test } from 'vitest';
import { noPolicy } from '../../lib/policy/policy.ts';
import { prepareFrom } from './make-row.ts';
import { underPolicy } from './under-policy.ts';

const row = prepareFrom(null, { day: '2026-11-24', locale: 'nl', address: 'https://eigen.example.nl/' });
const relay = 'https://stem.example.nl/';

test('without a policy a session stays as it was prepared', () => {
  expect(underPolicy(row, noPolicy)).toEqual(row);
});

test('no smaller group is shown than the organisation set, and for free text two more', () => {
  const policy = { ...noPolicy, smallestGroup: 8 };
  expect(underPolicy(row, policy).contract).toMatchObject({ k: 8, kOpen: 10 });
  const larger = { ...row, contract: { ...row.contract, k: 9, kOpen: 11 } };
  expect(underPolicy(larger, policy)).toEqual(larger);
});

test('the relay of the organisation takes the place of another only where it is fixed', () => {
  expect(underPolicy(row, { ...noPolicy, relay }).way.address).toBe('https://eigen.example.nl/');
  expect(underPolicy(row, { ...noPolicy, relay, fixed: ['relay'] }).way.address).toBe(relay);
});
