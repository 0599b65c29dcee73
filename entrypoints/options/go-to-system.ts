import { browser } from 'wxt/browser';
import { matchOrigin, patternOf } from '../../lib/record/match-origin.ts';

/**
 * Brings forward the tab in which a record system is open, the last used where there are more.
 * @param origin the match pattern of the system
 * @returns its id; null when it is open in none
 */
export async function goToSystem(origin: string): Promise<number | null> {
  // The browser knows no pattern with a port.
  const tabs = await browser.tabs.query({ url: patternOf(origin.replace(/\*$/, '')) ?? origin });
  const [tab] = tabs
    .filter(({ url }) => url !== undefined && matchOrigin(origin, url))
    .toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (tab?.id === undefined) return null;
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
  return tab.id;
}
