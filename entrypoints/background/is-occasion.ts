import type { PanelState } from '../../lib/messaging/messages.ts';

type Page = PanelState['page'];

/**
 * Whether something may be asked of the user's own work beside this page: a report that was saved. Questions about the
 * report come first, and nothing is asked on top of them, nor where contact must be safe first.
 */
export function isOccasion(page: Page): page is Extract<Page, { state: 'report' }> {
  if (page.state !== 'report' || !page.saved || page.careful !== 'no') return false;
  return page.cards.length + page.returned.length === 0;
}
