import { relayAt, relayPath } from '../../lib/session/relay-page.ts';

/**
 * The relay that goes with a code typed on this page: the one that serves it, or the one that whoever serves the page
 * elsewhere names in it (`<meta name="naast-relay" content="wss://…">`). Null in the extension, which knows none.
 */
export function pageRelay(page: string, named: string | null): string | null {
  if (named) return readRelay(named);
  const url = new URL(page);
  return /^https?:$/.test(url.protocol) ? relayAt(url) : null;
}

/**
 * An address as somebody typed it, as it is used: that of the page which the relay serves, a name alone, or the relay's
 * own. Null when it is none.
 */
export function readRelay(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  if (/^https?:/i.test(text)) return URL.canParse(text) ? readRelay(pageRelay(text, null) ?? '') : null;
  const url = URL.parse(/^\w+:\/\//.test(text) ? text : `wss://${text}`);
  if (!url || !/^wss?:$/.test(url.protocol) || url.username || url.hash) return null;
  if (url.pathname === '/') url.pathname = `/${relayPath}`;
  return url.href;
}
