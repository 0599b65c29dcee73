import { browser } from 'wxt/browser';
import { readLocale } from '../../lib/store/settings.ts';

/** Opens the page of a participant in a tab of its own. It knows nothing of the extension, so the language goes along. */
export async function openJoin(): Promise<void> {
  await browser.tabs.create({ url: `/join.html?lang=${await readLocale()}` });
}
