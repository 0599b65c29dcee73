import { expect, test } from 'vitest';
import { largestMessage } from './messages.ts';
import { toBytes } from './text-bytes.ts';
import { readMessage, writeMessage } from './wire.ts';

test('a message comes back as it was written, with the version of the protocol', () => {
  const bytes = writeMessage('receipt', { body: 'é', signature: 'AA' });
  expect(readMessage('receipt', bytes)).toEqual({
    readable: true,
    message: { v: 1, kind: 'receipt', body: 'é', signature: 'AA' },
  });
});

test.each([
  ['S9', 'malformed', '{"v":1,"kind":"vote"}'],
  ['S9', 'malformed', '{"v":1,"kind":"receipt","body":"","signature":"AA","more":1}'],
  ['S9', 'malformed', '{"kind":"receipt","body":"","signature":"AA"}'],
  ['S9', 'malformed', 'receipt'],
  ['S10', 'newer', '{"v":2}'],
  ['S9', 'oversized', ' '.repeat(largestMessage + 1)],
])('%s it is %s: %.60s', (_rule, why, text) => {
  expect(readMessage('receipt', toBytes(text))).toEqual({ readable: false, why });
});

test('S9 what is no UTF-8 is malformed', () => {
  expect(readMessage('receipt', Uint8Array.of(0xff, 0xfe))).toEqual({ readable: false, why: 'malformed' });
});
