import { browser } from 'wxt/browser';

/** Opens the mirror in a tab of its own. */
export async function openMirror(): Promise<void> {
  await browser.tabs.create({ url: '/mirror.html' });
}
