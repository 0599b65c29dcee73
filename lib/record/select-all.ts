import { hostOf, shadowRootOf } from './shadow.ts';

/** Between the selector of an element and one of what stands in its shadow root: CSS itself cannot say that. */
export const intoShadow = ' >>> ';

/**
 * Elements that match one of the selectors, in the order of the selectors; `host >>> inner` looks into the shadow root
 * of the host.
 * A selector that the browser cannot read matches nothing: a profile is written by hand, and the rest of it holds.
 */
export function selectAll(root: ParentNode, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    try {
      return selectThrough([root], selector.split(intoShadow));
    } catch {
      return [];
    }
  });
}

/** The element itself or the nearest one around it, also outside its shadow root, that matches one of the selectors. */
export function closestOf(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    try {
      const found = closestThrough(element, selector.split(intoShadow));
      if (found) return found;
    } catch {
      // As in `selectAll`.
    }
  }
  return null;
}

function selectThrough(roots: readonly ParentNode[], [part = '', ...inner]: readonly string[]): Element[] {
  const found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
  return inner.length === 0
    ? found
    : selectThrough(
        found.flatMap((each) => shadowRootOf(each) ?? []),
        inner,
      );
}

function closestThrough(element: Element, parts: readonly string[]): Element | null {
  const last = parts.at(-1) ?? '';
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(last);
    const host = found && hostOf(found);
    if (found && (parts.length === 1 || (host && closestThrough(host, parts.slice(0, -1))))) return found;
  }
  return null;
}
