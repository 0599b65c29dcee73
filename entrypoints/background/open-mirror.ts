import { browser } from 'wxt/browser';

/** Opens the mirror in a tab of its own; at `self` the self-assessment begins at once, or goes on. */
export async function openMirror(at: 'mirror' | 'self' = 'mirror'): Promise<void> {
  await browser.tabs.create({ url: at === 'self' ? '/mirror.html#self' : '/mirror.html' });
}
