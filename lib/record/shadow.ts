/** What browsers give a content script to look into closed shadow roots too; a page has neither. */
type Peeking = {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
};
type PeekingElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of the element, open or closed; null when it has none, or where a closed one cannot be seen. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Firefox has it on the element, Chromium in its API, which throws at what can have no shadow root.
  const own = (element as PeekingElement).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const { dom } = (globalThis as Peeking).chrome ?? {};
  try {
    return isHtml(element) ? (dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
  } catch {
    // The extension was reloaded or removed under the page, and this script was not told yet.
    return null;
  }
}

/** The element that holds the shadow root in which the element stands; null when it stands in the document itself. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}

/** Not `instanceof`: the element may belong to another frame, which has classes of its own. */
function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
