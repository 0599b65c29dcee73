import { browser } from 'wxt/browser';
import { tellTab } from '../../lib/messaging/send.ts';
import { exclusionOf, isExcluded } from '../../lib/record/match-origin.ts';
import { saveProfile } from '../../lib/store/settings.ts';
import { findSite } from './sites.ts';

/** Naast stays away from the page in this tab and those like it, or comes back to it. */
export async function stayAway(tabId: number, away: boolean): Promise<void> {
  const { url = '' } = await browser.tabs.get(tabId);
  const place = new URL(url);
  const site = await findSite(url);
  if (site.state !== 'run') return;
  if (site.fixed) return browser.runtime.openOptionsPage();
  const others = site.profile.exclude.filter((entry) => !isExcluded([entry], place));
  const exclude = away ? [...others, exclusionOf(place)] : others;
  await saveProfile({ ...site.profile, exclude });
  await tellTab(tabId, { to: 'record', type: 'profileChanged' });
}
