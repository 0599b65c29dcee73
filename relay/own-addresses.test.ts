import { expect, test } from 'vitest';
import { ownAddresses } from './own-addresses.ts';

const at = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  ({ address, internal, family, netmask: '', mac: '', cidr: null, scopeid: 0 }) as never;

test('the machine itself, IPv6 and addresses that nobody gave out are left out', () => {
  const interfaces = {
    lo: [at('127.0.0.1', true)],
    wifi: [at('192.168.1.5'), at('fe80::1', false, 'IPv6')],
    cable: [at('169.254.3.4'), at('10.0.0.7')],
    gone: undefined,
  };
  expect(ownAddresses(interfaces)).toEqual(['192.168.1.5', '10.0.0.7']);
});
