import { overwriteGetLocale } from '../messages/compiled/runtime.js';
import type { Locale } from '../lib/prompts/prompt.ts';

let shown = $state<Locale>('nl');
let fixed = $state(false);

// The compiled messages ask for the language at each use; reading a rune there makes every text follow a switch.
overwriteGetLocale(() => shown);

/** The language in which the page is shown now; read inside a component it follows `showLocale`. */
export function currentLocale(): Locale {
  return shown;
}

/** Shows the page in another language, at once. */
export function showLocale(locale: Locale): void {
  shown = locale;
}

/** Whether the organisation chose the language, so that there is nothing to switch. */
export function isLocaleFixed(): boolean {
  return fixed;
}

export function fixLocale(isFixed: boolean): void {
  fixed = isFixed;
}
