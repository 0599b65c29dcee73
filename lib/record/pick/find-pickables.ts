import { fieldSelector } from '../editing-root.ts';
import { documentsInward } from '../frames.ts';
import { isShown } from '../is-shown.ts';
import { shadowRootOf } from '../shadow.ts';
import { pickableAt, shownText } from './pickable.ts';
import type { Pickable } from './pickables.ts';

/** A name, not a sentence: what is walked over by key is kept short. */
const longestName = 60;

/**
 * Everything that can be pointed at in the document, its frames of the same origin, and shadow roots, in the order of
 * the page. For who uses the keyboard.
 */
export function findPickables(doc: Document, what: Pickable): Element[] {
  const found = documentsInward(doc).flatMap((each) => inRoot(each, what));
  return [...new Set(found)].filter(isShown);
}

function inRoot(root: Document | ShadowRoot, what: Pickable): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const shadow = shadowRootOf(element);
    const own = isOffered(element, what) ? (pickableAt(element, what) ?? []) : [];
    return shadow ? [...[own].flat(), ...inRoot(shadow, what)] : own;
  });
}

function isOffered(element: Element, what: Pickable): boolean {
  switch (what) {
    case 'report':
      // The body of a frame in design mode has no mark of its own.
      return element.matches(fieldSelector) || element === element.ownerDocument.body;
    case 'client':
      return hasOwnText(element) && shownText(element).length <= longestName;
    case 'save':
      return element.matches('button, [type="submit"], [type="button"], [role="button"], a');
  }
}

function hasOwnText(element: Element): boolean {
  const isFilled = 'value' in element && typeof element.value === 'string' && element.value !== '';
  return (
    isFilled || [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
  );
}
