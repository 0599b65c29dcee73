/**
 * Puts text on the clipboard, on a click of the user.
 * The clipboard API is often refused in a frame of another origin's page; the old command still works there,
 * from a textarea of our own page (never one of the record app's).
 * @returns whether the text was copied
 */
export async function copyText(text: string, page: Document = document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, page);
  }
}

function copyByCommand(text: string, page: Document): boolean {
  const focused = page.activeElement;
  const carrier = page.createElement('textarea');
  carrier.value = text;
  carrier.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0';
  page.body.append(carrier);
  carrier.select();
  const copied = page.execCommand('copy');
  carrier.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
