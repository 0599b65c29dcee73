/**
 * Whether an address lies within an origin's match pattern (`https://host/*`). As in the browsers, a pattern
 * without a port holds for every port.
 * @param address what cannot be read as an address (`about:blank`) lies nowhere
 */
export function matchOrigin(pattern: string, address: string): boolean {
  const within = URL.parse(pattern.replace(/\*$/, ''));
  const url = URL.parse(address);
  if (!within || !url) return false;
  const samePlace = within.port === '' ? url.hostname === within.hostname : url.host === within.host;
  return url.protocol === within.protocol && samePlace;
}

/** The match pattern of an address's origin, without its port; null where a content script cannot run. */
export function patternOf(address: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  // Chromium reads 'no address' as the host 'no%20address'.
  if (url.hostname.includes('%')) return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Whether a path falls under one of the excluded paths; a trailing `*` matches the rest. */
export function isExcluded(exclude: readonly string[], path: string): boolean {
  return exclude.some((entry) =>
    entry.endsWith('*') ? path.startsWith(entry.slice(0, -1)) : path === entry,
  );
}
