import { browser, type Browser } from 'wxt/browser';

/**
 * Whether a page of the extension sent a message, and no script in somebody else's page: the browser itself says from
 * which address it came.
 */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
