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

/** Where a page is within its origin; apps of one page write it behind a `#`. */
export type Place = { pathname: string; hash: string };

/**
 * Whether a page falls under one of the excluded paths. A `*` at the end stands for the rest, one before that for a
 * part between slashes; an entry with a `#` is about what stands behind that too.
 */
export function isExcluded(exclude: readonly string[], { pathname, hash }: Place): boolean {
  return exclude.some((entry) => {
    const path = entry.includes('#') ? pathname + hash.replace(/\?.*/, '') : pathname;
    const pattern = entry
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*(?=.)/g, '[^/]*')
      .replace(/\/$/, '/?')
      .replace(/\*$/, '.*');
    return new RegExp(`^${pattern}$`).test(path);
  });
}

/**
 * By which a page and those that are like it are excluded: a part with a number in it is another for each client or
 * report. What lies below is another kind of page.
 */
export function exclusionOf({ pathname, hash }: Place): string {
  const inPage = /^#!?\//.test(hash) ? hash.replace(/\?.*/, '') : '';
  return (pathname + inPage)
    .split('/')
    .map((part) => (/\d|^.{25,}$/.test(part) ? '*' : part))
    .join('/')
    .replace(/\*$/, '*/');
}
