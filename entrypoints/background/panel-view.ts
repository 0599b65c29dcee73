import { browser } from 'wxt/browser';
import type { Layout, PanelState } from '../../lib/messaging/messages.ts';
import { tellSidePanel, tellTab } from '../../lib/messaging/send.ts';
import { mayChange } from '../../lib/policy/policy.ts';
import { readPolicy } from '../../lib/store/policy.ts';
import { changeLayout, readLayout, readLocale, saveLocale } from '../../lib/store/settings.ts';
import type { Locale } from '../../lib/prompts/prompt.ts';
import { asidesBeside, type Asides } from './asides.ts';
import type { Conformance } from './conformance.ts';
import type { createDesk } from './desk.ts';
import type { Inserter } from './inserter.ts';
import type { Memory } from './memory.ts';
import { isExcluded } from '../../lib/record/match-origin.ts';
import type { SetUp } from './set-up.ts';
import { findSite } from './sites.ts';

/** What the panels show: puts the state together from the desk, the settings and the page, and sends it. */
export type PanelView = ReturnType<typeof createPanelView>;

const noReport = { state: 'no-report' } as const;

export function createPanelView(
  desk: ReturnType<typeof createDesk>,
  memory: Memory,
  asides: Asides,
  setUp: Pick<SetUp, 'of'>,
  conformance: Pick<Conformance, 'of'>,
  inserter: Pick<Inserter, 'canInsert'>,
) {
  async function stateOf(tabId: number): Promise<PanelState> {
    const [layout, locale, policy, asked] = await Promise.all([
      readLayout(),
      readLocale(),
      readPolicy(),
      asides.of(tabId),
    ]);
    const otherwise = desk.pageOf(tabId) ? noReport : await pageWithoutReport(tabId);
    // Asked anew: a report may have been laid on the desk in the meantime.
    const page = desk.pageOf(tabId) ?? otherwise;
    const led = await guided(tabId);
    return {
      layout,
      locale,
      localeFixed: !mayChange(policy, 'language'),
      sitesFixed: !mayChange(policy, 'sites'),
      page: led ?? page,
      canInsert: page.state === 'report' && (await inserter.canInsert(tabId, page.reportId)),
      // Who is setting up or testing is asked nothing else.
      ...asidesBeside(page, led ? { invitation: null, intention: null } : asked),
      memory: memory.isAvailable() ? 'available' : 'unavailable',
    };
  }

  /** The user is led through the set-up or the test of the record system in this tab. */
  async function guided(tabId: number): Promise<PanelState['page'] | null> {
    const report = desk.viewOf(tabId);
    const settingUp = await setUp.of(tabId, report);
    if (settingUp) return { state: 'set-up', setUp: settingUp };
    const test = await conformance.of(tabId, report);
    return test && { state: 'test', test };
  }

  async function show(tabId: number): Promise<void> {
    const message = { to: 'panel', type: 'panelChanged', tabId, state: await stateOf(tabId) } as const;
    await Promise.all([tellTab(tabId, message), tellSidePanel(message)]);
  }

  return {
    stateOf,
    show,
    async choose(tabId: number, change: Partial<Layout>): Promise<void> {
      const layout = await changeLayout(change);
      for (const tab of new Set([tabId, ...desk.tabs()])) {
        await tellTab(tab, { to: 'record', type: 'layoutChosen', layout });
        await show(tab);
      }
    },
    async speak(tabId: number, locale: Locale): Promise<void> {
      await saveLocale(locale);
      for (const tab of new Set([tabId, ...desk.tabs()])) await show(tab);
    },
  };
}

async function pageWithoutReport(tabId: number): Promise<PanelState['page']> {
  // Without a permission for its origin a tab has no address here, and nothing runs in it.
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const site = url === undefined ? null : await findSite(url).catch(() => null);
  if (!url || !site) return noReport;
  if (site.state === 'broken') return { state: 'broken-profile', origin: site.origin };
  if (site.state === 'not-chosen') return noReport;
  return isExcluded(site.profile.exclude, new URL(url)) ? { state: 'excluded' } : noReport;
}
