import { focusedWithin } from './focused-element.ts';

/** Handlers by the type of event that they look at. */
export type Listeners = Readonly<Record<string, (event: Event) => void>>;

/**
 * Looks at events of a window before the page does, and takes none: capturing, passive. Called again with the same
 * listeners it puts back those that are gone and adds none twice.
 */
export function listen(win: Window, listeners: Listeners, signal: AbortSignal): void {
  for (const [type, listener] of Object.entries(listeners)) {
    win.addEventListener(type, listener, { capture: true, passive: true, signal });
  }
}

/** The element at which an event began, also within shadow roots; in a closed one it is that with the focus. */
export function originOf(event: Event): Element | null {
  const origin = event.composedPath()[0] ?? event.target;
  // By number, not by class: an event may come from another frame, which has classes of its own.
  return origin && 'nodeType' in origin && origin.nodeType === 1 ? focusedWithin(origin as Element) : null;
}
