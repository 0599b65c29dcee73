import { browser, type Browser } from 'wxt/browser';
import { tellSidePanel } from '../../lib/messaging/send.ts';
import { readLocale } from '../../lib/store/settings.ts';

/** A side panel that is opened to take part says that it is there within so long, in milliseconds. */
const openingTime = 5_000;
let askedAt = -Infinity;

/**
 * Opens the page of a participant where it lasts: in the browser's own side panel, where a message may open that, else in
 * a tab. The overlay is part of the record app's page, and goes with it (docs/decisions/joining-in-the-sidebar.md).
 */
export async function openJoin({ tab }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.windowId !== undefined && browser.sidePanel) {
    askedAt = Date.now();
    try {
      // In the same breath: after an `await` the click would no longer count as the user's gesture.
      await browser.sidePanel.open({ windowId: tab.windowId });
      return await tellSidePanel({ to: 'panel', type: 'joinAsked' });
    } catch {
      askedAt = -Infinity;
    }
  }
  // It knows nothing of the extension, so the language goes along.
  await browser.tabs.create({ url: `/join.html?lang=${await readLocale()}` });
}

/** A side panel came up: it is told, if it was opened to take part. */
export async function tellIfJoinAsked(): Promise<void> {
  if (Date.now() - askedAt > openingTime) return;
  askedAt = -Infinity;
  await tellSidePanel({ to: 'panel', type: 'joinAsked' });
}
