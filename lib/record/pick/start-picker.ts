import type { ToBackground } from '../../messaging/messages.ts';
import { editingRoot } from '../editing-root.ts';
import { focusedElement } from '../focused-element.ts';
import { windowsOutward } from '../frames.ts';
import { isShown } from '../is-shown.ts';
import { overlayTag } from '../overlay.ts';
import { deepestAt } from './deepest-at.ts';
import { findPickables } from './find-pickables.ts';
import { createOutline } from './outline.ts';
import { pickableAt, shownText } from './pickable.ts';
import type { Pickable } from './pickables.ts';
import { selectorsFor } from './selectors-for.ts';

/** What the user did: pointed at something, at nothing of the kind, or left with Escape. */
export type PickEvent = Extract<ToBackground, { type: 'picked' | 'pickMissed' | 'pickStopped' }>;

/** Words on the outline, and for who hears it. */
export type PickWords = {
  here: string;
  /** @param shown what stands there, or how it is called */
  place(at: number, of: number, shown: string): string;
};

/** The app must do nothing with the click by which the user points. */
const pressing = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick'];
/** To hold these would be to hold the click that comes of them. */
const touching = ['touchstart', 'touchmove', 'touchend'];

/**
 * Lets the user point at one thing in this frame, by pointer or by key, until the signal aborts. By key: Tab goes
 * through the fields as always, the arrows go through all there is to point at, Enter takes it, Escape leaves.
 */
export function startPicker(
  win: Window,
  what: Pickable,
  words: PickWords,
  tell: (event: PickEvent) => void,
  signal: AbortSignal,
): void {
  const { document } = win;
  const outer = windowsOutward(win).at(-1) ?? win;
  const outline = createOutline(win);
  let at: Element | null = null;

  function point(element: Element | null, said?: string): void {
    at = element && pickableAt(element, what);
    if (at) outline?.show(at, words.here, said);
    else outline?.hide();
  }

  function take(): void {
    if (at) tell({ type: 'picked', what, selectors: selectorsFor(at) });
    else tell({ type: 'pickMissed', frame: null });
  }

  function walk(step: 1 | -1): void {
    const all = findPickables(outer.document, what);
    if (all.length === 0) return;
    const place = at ? all.indexOf(at) : -1;
    const next = place === -1 ? (step === 1 ? 0 : all.length - 1) : (place + step + all.length) % all.length;
    const element = all[next];
    element?.scrollIntoView({ block: 'nearest' });
    point(element ?? null, words.place(next + 1, all.length, nameOf(element)));
  }

  const isOurs = (event: Event): boolean =>
    event.target !== null && 'localName' in event.target && event.target.localName === overlayTag;

  function hold(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function hover(event: Event): void {
    const { clientX, clientY } = event as MouseEvent;
    point(deepestAt(document, clientX, clientY));
  }

  function press(event: Event): void {
    if (isOurs(event)) return;
    hold(event);
    const { clientX, clientY, button } = event as MouseEvent;
    if (event.type !== 'click' || button !== 0) return;
    point(deepestAt(document, clientX, clientY));
    take();
  }

  function key(event: Event): void {
    const { key: name } = event as KeyboardEvent;
    if (name === 'Tab') return event.stopImmediatePropagation();
    if (isOurs(event)) return;
    hold(event);
    if (event.type !== 'keydown') return;
    if (name === 'ArrowDown' || name === 'ArrowRight') walk(1);
    if (name === 'ArrowUp' || name === 'ArrowLeft') walk(-1);
    if (name === 'Enter') take();
    if (name === 'Escape') tell({ type: 'pickStopped' });
  }

  const listeners: Record<string, (event: Event) => void> = {
    pointermove: hover,
    pointerover: hover,
    // The pointer went on into a frame, whose own picker shows it from then on.
    pointerout: (event) => (event as PointerEvent).relatedTarget === null && outline?.hide(),
    scroll: () => at && (isShown(at) ? outline?.show(at, words.here) : outline?.hide()),
    focusin: () => point(focusedElement(document)),
    ...Object.fromEntries(pressing.map((type) => [type, press])),
    ...Object.fromEntries(touching.map((type) => [type, (event: Event) => event.stopImmediatePropagation()])),
    ...Object.fromEntries(['keydown', 'keypress', 'keyup', 'beforeinput'].map((type) => [type, key])),
  };
  takeKeyboardBack(win);
  for (const [type, listener] of Object.entries(listeners))
    win.addEventListener(type, listener, { capture: true, passive: false, signal });
  signal.addEventListener('abort', () => outline?.remove());
}

/** The user answered in the panel, and goes on in the page: the keys of the picker are pressed there. */
function takeKeyboardBack(win: Window): void {
  if (win.document.activeElement?.localName !== overlayTag) return;
  const inPanel = focusedElement(win.document);
  if (inPanel && 'blur' in inPanel) (inPanel as HTMLElement).blur();
  win.focus();
}

function nameOf(element: Element | undefined): string {
  if (!element) return '';
  const label = element.getAttribute('aria-label') ?? element.getAttribute('name');
  // What stands in a report is said nowhere but in its field.
  return (label ?? (editingRoot(element) ? '' : shownText(element))).slice(0, 60);
}
