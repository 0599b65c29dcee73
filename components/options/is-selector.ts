/** Whether this browser can look for it: a CSS selector that it cannot read finds nothing, without a word. */
export function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
