import { expect, test } from 'vitest';
import { isParticiple } from './participle.ts';

test.each([
  'geregeld',
  'opgehaald',
  'schoongekrabd',
  'besteld',
  'verstuurd',
  'geschreven',
  'gegaan',
  'ontstopt',
])('%s has the shape of a participle', (word) => {
  expect(isParticiple(word)).toBe(true);
});

test.each(['regel', 'regelde', 'betalen', 'geen', 'agenda', 'geld', 'bel'])('%s has not', (word) => {
  expect(isParticiple(word)).toBe(false);
});
