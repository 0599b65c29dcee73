import type { Text } from '../../lib/survey/text.ts';
import { currentLocale } from '../locale.svelte.ts';

/** The words of a text in the language shown; read inside a component they follow a switch of language. */
export function inLanguage(text: Text): string {
  return text[currentLocale()];
}
