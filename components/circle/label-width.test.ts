import { expect, test } from 'vitest';
import { labelWidth, shortenLabel } from './label-width.ts';

test('a longer word is wider, and wide letters are wider than narrow ones', () => {
  expect(labelWidth('overbuurvrouw')).toBeGreaterThan(labelWidth('buurvrouw'));
  expect(labelWidth('mmm')).toBeGreaterThan(labelWidth('iii'));
});

test('a word that is too long for the narrowest panel is cut by letters, not by code units', () => {
  expect(shortenLabel('overbuurvrouw')).toBe('overbuurvrouw');
  expect(shortenLabel('vrijwilligerscoördinator')).toBe('vrijwilligerscoördi…');
  expect(shortenLabel('👩‍👧'.repeat(12))).not.toMatch(/[\uD800-\uDBFF]…$/);
});
