/** Beginnings that style libraries put before a hash of their own. */
const generated =
  /^(css|sc|jsx|jss|svelte|emotion|styled|ng|mui|chakra|radix|ember|ext|mce|cke|react|v)[-_]/i;
/** Classes that come and go while the user works. */
const passing =
  /focus|blur|hover|active|dirty|pristine|touched|valid|empty|blank|select|open|expand|collaps|loading|disabled|readonly|placeholder|current|visible|hidden|show/i;
const longest = 60;

/**
 * Whether a name in the page (an id, a class, the value of `name`) was chosen by a person, so that it is the same when
 * the page is loaded again. In doubt it was not: digits count, hashes have no vowels or change case all the time.
 */
export function isStableName(name: string): boolean {
  if (name.length < 2 || name.length > longest || generated.test(name) || passing.test(name)) return false;
  const words = name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== '');
  // Two or more scraps of one or two letters are no words: `bdVaJa`.
  const scraps = words.filter((word) => word.length < 3).length;
  return words.length > 0 && scraps < 2 && words.every(isWord);
}

function isWord(word: string): boolean {
  if (!/^\p{L}+$/u.test(word)) return false;
  if (word.length < 4) return true;
  return /[aeiouyàâäéèêëïîôöûü]/i.test(word) && !/[^aeiouyàâäéèêëïîôöûü]{5}/i.test(word);
}
