import { windowsOutward } from './frames.ts';
import { isShown } from './is-shown.ts';
import { selectAll } from './select-all.ts';

/** Longer than any name and number together; what is longer is cut, so that one client stays one. */
const limit = 300;

/**
 * What the record app shows of the client whose report this is, as text with single spaces.
 * Looked for by the profile's selectors, in this document and then in those around it.
 * @returns null without a profile, or when nothing is shown
 */
export function findClient(win: Window, selectors: readonly string[]): string | null {
  for (const { document } of windowsOutward(win)) {
    for (const element of selectAll(document, selectors)) {
      const shown = isShown(element) ? textOf(element).replace(/\s+/g, ' ').trim() : '';
      if (shown) return shown.slice(0, limit);
    }
  }
  return null;
}

function textOf(element: Element): string {
  return 'value' in element && typeof element.value === 'string' ? element.value : element.textContent;
}
