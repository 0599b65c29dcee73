import { editingRoot } from '../editing-root.ts';
import { reportFieldAround } from '../find-report-field.ts';
import { isShown } from '../is-shown.ts';
import type { Pickable } from './pickables.ts';

/** A name and a number together are shorter; what is longer is a piece of the page. */
const longest = 120;
const controls =
  'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], a';
/** What can be read of these is not what the user sees, or is nobody's business. */
const unreadable = 'script, style, select, textarea, [type="password"], html, body';

/** What is meant when the user points at this element; null where there is nothing of the kind. */
export function pickableAt(element: Element, what: Pickable): Element | null {
  switch (what) {
    case 'report':
      return reportFieldAround(element, []);
    case 'client':
      return isClientLike(element) ? element : null;
    case 'save':
      return element.closest(controls) ?? (shownText(element) === '' ? null : element);
  }
}

/** What the element shows, with single spaces. */
export function shownText(element: Element): string {
  const text = 'value' in element && typeof element.value === 'string' ? element.value : element.textContent;
  return text.replace(/\s+/g, ' ').trim();
}

function isClientLike(element: Element): boolean {
  if (element.matches(unreadable) || editingRoot(element) || !isShown(element)) return false;
  const text = shownText(element);
  return text !== '' && text.length <= longest && /[\p{L}\p{N}]/u.test(text);
}
