import { browser } from 'wxt/browser';

/** Opens the page of who leads focus groups in a tab of its own. */
export async function openFocusGroup(): Promise<void> {
  await browser.tabs.create({ url: '/focus-group.html' });
}
