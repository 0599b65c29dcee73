import { expect, test } from 'vitest';
import { pageRelay, readRelay } from './page-relay.ts';

test.each([
  ['https://relay.example/', 'wss://relay.example/mqtt'],
  ['https://relay.example:8443/?a=1#seed.print@wss://elsewhere.example', 'wss://relay.example:8443/mqtt'],
  ['https://example.nl/naast/', 'wss://example.nl/naast/mqtt'],
  ['https://example.nl/naast/index.html', 'wss://example.nl/naast/mqtt'],
  ['http://localhost:8080/', 'ws://localhost:8080/mqtt'],
])('the page %s belongs to the relay %s', (page, relay) => {
  expect(pageRelay(page, null)).toBe(relay);
});

test('a page that is served elsewhere names its relay', () => {
  expect(pageRelay('https://example.nl/', 'wss://relay.example/mqtt')).toBe('wss://relay.example/mqtt');
});

test('the page of the extension has no relay', () => {
  expect(pageRelay('chrome-extension://abcdef/join.html', null)).toBeNull();
  expect(pageRelay('moz-extension://abcdef/join.html', null)).toBeNull();
});

test.each([
  ['wss://relay.example/mqtt', 'wss://relay.example/mqtt'],
  [' relay.example ', 'wss://relay.example/mqtt'],
  ['relay.example:8443', 'wss://relay.example:8443/mqtt'],
  ['https://relay.example/', 'wss://relay.example/mqtt'],
  ['HTTPS://relay.example/naast/', 'wss://relay.example/naast/mqtt'],
  ['http://localhost:8080', 'ws://localhost:8080/mqtt'],
  ['WSS://Relay.Example/nats', 'wss://relay.example/nats'],
  ['ws://localhost:1883/mqtt', 'ws://localhost:1883/mqtt'],
])('the address %j is read as %s', (typed, relay) => {
  expect(readRelay(typed)).toBe(relay);
});

test.each([
  '',
  '  ',
  'two words',
  'ftp://relay.example',
  'https://me:secret@relay.example',
  'https://',
  'wss://me:secret@relay.example',
  '://',
])('%j is no address', (typed) => {
  expect(readRelay(typed)).toBeNull();
});
