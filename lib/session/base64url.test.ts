import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

test('any bytes come back, and no character needs escaping in an address', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toMatch(/^[\w-]*$/);
      expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('what is no base64url gives null', () => {
  expect(['a', 'ab=', 'a b', 'é', 'ab/c', 'abcde'].map(fromBase64url)).toEqual(Array(6).fill(null));
});
