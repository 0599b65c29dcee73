/** The element that has the focus in this document, also within open shadow roots; null when none has. */
export function focusedElement(doc: Document): Element | null {
  let focused = doc.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
