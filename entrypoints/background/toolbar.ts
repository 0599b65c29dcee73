import { browser } from 'wxt/browser';
import { tellTab } from '../../lib/messaging/send.ts';

/** What the toolbar button opens where Naast may not read (yet): the question whether to use it there. */
const question = 'set-up.html';

/** Opens or folds the panel in this tab. */
export function togglePanel(tabId: number): Promise<void> {
  return tellTab(tabId, { to: 'record', type: 'togglePanel' });
}

/** From now on, until another page is opened in it, the button opens and folds the panel of this tab. */
export async function buttonTurnsPanel(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: '' });
}

/** A permission was withdrawn: the button asks again, in every tab. */
export async function buttonAsksAgain(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    if (id !== undefined)
      await browser.action.setPopup({ tabId: id, popup: question }).catch(() => undefined);
  }
}
