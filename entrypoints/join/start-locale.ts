import { locales, type Locale } from '../../lib/prompts/prompt.ts';

/**
 * The language in which the page begins: the one that it was opened with (`?lang=en`), else the first of the browser
 * that there is, else Dutch.
 */
export function startLocale(search: string, languages: readonly string[]): Locale {
  const wanted = [new URLSearchParams(search).get('lang') ?? '', ...languages];
  for (const language of wanted) {
    const locale = locales.find((known) => known === language.slice(0, 2).toLowerCase());
    if (locale) return locale;
  }
  return 'nl';
}
