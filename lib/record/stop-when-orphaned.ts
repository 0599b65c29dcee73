import { listen } from './listen.ts';

/**
 * Calls `stop` once the extension was reloaded or removed under the page. Nothing tells a script so; it is asked when
 * the user comes back to the page or does something in it, and when the page changes: as a new script lays its panel there.
 */
export function stopWhenOrphaned(
  win: Window,
  isOrphaned: () => boolean,
  stop: () => void,
  signal: AbortSignal,
): void {
  const check = (): void => {
    if (isOrphaned()) stop();
  };
  listen(win, { focus: check, focusin: check, visibilitychange: check, pointerdown: check }, signal);
  const changes = new MutationObserver(check);
  changes.observe(win.document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect());
}
