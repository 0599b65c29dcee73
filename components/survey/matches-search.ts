/** The texts in which every word of the search begins or stands, whatever its capitals and accents. */
export function matchesSearch(text: string, search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
