import type { Factor } from '../../../lib/matrix/factor.ts';

/** The words of a factor, where the one language stands in for the other; null where both are empty. */
export function wholeText({ nl, en }: Factor['text']): Factor['text'] | null {
  const [dutch, english] = [nl.trim(), en.trim()];
  if (dutch === '' && english === '') return null;
  return { nl: dutch || english, en: english || dutch };
}
