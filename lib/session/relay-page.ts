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
  const relay = new URL('mqtt', page);
  relay.protocol = page.protocol === 'https:' ? 'wss:' : 'ws:';
  return { page: page.href, relay: relay.href };
}
