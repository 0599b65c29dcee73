import { shadowRootOf } from '../shadow.ts';

/** The element that is seen at this place of the viewport, also within shadow roots, open or closed. */
export function deepestAt(doc: Document, x: number, y: number): Element | null {
  let found = doc.elementFromPoint(x, y);
  for (let root = found && shadowRootOf(found); root; root = found && shadowRootOf(found)) {
    const inner: Element | null = root.elementFromPoint(x, y);
    // Between the parts of a root its host is what is seen, and so it is for its own slotted children.
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}
