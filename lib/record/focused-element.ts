import { shadowRootOf } from './shadow.ts';

/** The element that has the focus in this document, also within shadow roots; null when none has. */
export function focusedElement(doc: Document): Element | null {
  return doc.activeElement && focusedWithin(doc.activeElement);
}

/** The element with the focus in the shadow root of this one, at any depth; the element itself where there is none. */
export function focusedWithin(element: Element): Element {
  const inner = shadowRootOf(element)?.activeElement;
  return inner ? focusedWithin(inner) : element;
}
