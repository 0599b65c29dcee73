import { browser } from 'wxt/browser';

/**
 * The tab that this panel is about: the one it lies over, or the active one beside the browser's side panel.
 * Null where it cannot know (Firefox gives a frame in a web page no `tabs`); it is then told of its own tab only.
 */
export async function findTab(): Promise<number | null> {
  // The type promises `tabs` everywhere; see above.
  const tabs = browser.tabs as typeof browser.tabs | undefined;
  if (!tabs) return null;
  const own = await tabs.getCurrent();
  const [tab] = own ? [own] : await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
