import { expect, test } from 'vitest';
import { passphraseStrength } from './passphrase-strength.ts';

test.each([
  ['short', 'kat-en-muis'],
  ['short', '   kat   muis   '.trim().slice(0, 11)],
  ['guessable', 'aaaaaaaaaaaaaaaaaaaa'],
  ['guessable', 'Welkom12345!'],
  ['guessable', 'wachtwoord wachtwoord'],
  ['guessable', 'abababababababab'],
  ['fair', 'fietsen langs zee'],
  ['strong', 'paars kozijn draagt mandarijn'],
  ['strong', 'x9Kq-7fLm2-PwzR4-tB'.padEnd(21, 'h3')],
] as const)('%s: %s', (strength, passphrase) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
