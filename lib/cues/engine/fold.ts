/**
 * The folded form of a word: lower case, without diacritics (composed or combining), typographic apostrophes made
 * plain, zero-width characters and dots of abbreviations taken out.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(removed, '')
    .replace(apostrophes, "'")
    .replace(hyphens, '-')
    .replace('ß', 'ss')
    .replace('ı', 'i')
    .replace('ø', 'o')
    .replace('ł', 'l');
}

const plain = /^[a-z0-9'-]+$/;
const removed = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff.]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;
const hyphens = /[\u2010\u2011]/g;
