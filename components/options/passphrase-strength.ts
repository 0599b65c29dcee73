export type Strength = 'short' | 'guessable' | 'fair' | 'strong';

const fewest = 12;
/** What people take first, and with that who guesses. */
const usual = /wachtwoord|wachtzin|password|welkom|welcome|geheim|naast|qwerty|azerty|12345|abcde/gi;

/**
 * How hard a passphrase is to guess, roughly: by its length without what everybody takes and without repeats. `short`
 * and `guessable` are not for keeping the data of clients.
 */
export function passphraseStrength(passphrase: string): Strength {
  const typed = passphrase.trim();
  if (typed.length < fewest) return 'short';
  const own = typed.replace(usual, '').replace(/(.)\1+/g, '$1');
  const words = new Set(own.split(/[\s\-_.,]+/).filter((word) => word.length > 2));
  const letters = new Set(own.toLowerCase()).size;
  if (own.length < 10 || letters < 6) return 'guessable';
  const isLong = own.length >= 20 && letters >= 9;
  return isLong && (words.size >= 4 || own.length >= 26 || /\d/.test(own)) ? 'strong' : 'fair';
}
