import { browser } from 'wxt/browser';

/** Opens the matrix of what helps and what hinders in a tab of its own. */
export async function openMatrix(): Promise<void> {
  await browser.tabs.create({ url: '/matrix.html' });
}
