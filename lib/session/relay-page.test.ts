import { expect, test } from 'vitest';
import { readRelayPage } from './relay-page.ts';

test.each([
  ['https://relay.example', 'https://relay.example/', 'wss://relay.example/mqtt'],
  [' relay.example:8443 ', 'https://relay.example:8443/', 'wss://relay.example:8443/mqtt'],
  ['https://example.nl/naast/?a=1#code', 'https://example.nl/naast/', 'wss://example.nl/naast/mqtt'],
  ['http://localhost:8080', 'http://localhost:8080/', 'ws://localhost:8080/mqtt'],
])('%j is the page %s of the relay %s', (typed, page, relay) => {
  expect(readRelayPage(typed)).toEqual({ page, relay });
});

test.each(['', 'two words', 'ftp://relay.example', 'https://me:secret@relay.example', '://'])(
  '%j is no page',
  (typed) => {
    expect(readRelayPage(typed)).toBeNull();
  },
);
