/**
 * Elements that match one of the selectors, in the order of the selectors.
 * A selector that the browser cannot read matches nothing: a profile is written by hand, and the rest of it holds.
 */
export function selectAll(root: ParentNode, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    try {
      return [...root.querySelectorAll(selector)];
    } catch {
      return [];
    }
  });
}

/** The element itself or the nearest one around it that matches one of the selectors. */
export function closestOf(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    try {
      const found = element.closest(selector);
      if (found) return found;
    } catch {
      // As in `selectAll`.
    }
  }
  return null;
}
