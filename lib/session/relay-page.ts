/**
 * The page at which one takes part by a relay of ours, and where that relay speaks MQTT, from the page's address as
 * somebody typed it. Null when it is none. Plain http is for a trial on this device only: phones do not vote there.
 */
export function readRelayPage(typed: string): { page: string; relay: string } | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const page = URL.parse(/^\w+:\/\//.test(text) ? text : `https://${text}`);
  if (!page || !/^https?:$/.test(page.protocol) || page.username || page.password) return null;
  page.hash = '';
  page.search = '';
  return { page: page.href, relay: relayAt(page) };
}

/** Where a relay of ours speaks MQTT, seen from its page. */
export const relayPath = 'mqtt';

/** The relay that serves this page, by its http address. */
export function relayAt(page: URL): string {
  const relay = new URL(relayPath, page);
  relay.protocol = page.protocol === 'https:' ? 'wss:' : 'ws:';
  return relay.href;
}
