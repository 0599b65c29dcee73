import { expect, test } from 'vitest';
import { sharedLength } from './shared-length.ts';

test('equal texts share all of it', () => {
  expect(sharedLength('zus belt', 'zus belt')).toBe(8);
});

test('an edit in the middle leaves the beginning and the end', () => {
  expect(sharedLength('de zus belt', 'de broer belt')).toBe('de '.length + ' belt'.length);
});

test('what is shared at both ends is counted once', () => {
  expect(sharedLength('aaa', 'aaaaa')).toBe(3);
  expect(sharedLength('', 'abc')).toBe(0);
});
