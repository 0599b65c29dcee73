import { browser, type Browser } from 'wxt/browser';
import { tellTab } from '../../lib/messaging/send.ts';
import { patternOf } from '../../lib/record/match-origin.ts';

/**
 * The toolbar button: asks once for the one origin of this page; where that is given, opens or folds the panel.
 * On a page where no content script can run it opens the options.
 */
export async function pressToolbar(tab: Browser.tabs.Tab): Promise<void> {
  const origin = patternOf(tab.url ?? '');
  if (origin === null || tab.id === undefined) return browser.runtime.openOptionsPage();
  const origins = [origin];
  // Asked in the same breath: after an `await` the click would no longer count as the user's gesture.
  const had = browser.permissions.contains({ origins });
  const granted = await browser.permissions.request({ origins });
  if (granted && (await had)) await togglePanel(tab.id);
}

/** Opens or folds the panel in this tab. */
export function togglePanel(tabId: number): Promise<void> {
  return tellTab(tabId, { to: 'record', type: 'togglePanel' });
}
