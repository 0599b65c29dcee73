const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Calls back when the colours of the page change, and when its font has come, until `signal` aborts. */
export function watchColours(listener: () => void, signal: AbortSignal): void {
  for (const query of queries) matchMedia(query).addEventListener('change', listener, { signal });
  document.fonts.addEventListener('loadingdone', listener, { signal });
}
