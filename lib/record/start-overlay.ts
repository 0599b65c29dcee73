import type { Layout, ToBackground, ToRecord } from '../messaging/messages.ts';
import { boxInTop } from './box-in-top.ts';
import { documentsInward } from './frames.ts';
import { findKeepClear } from './keep-clear.ts';
import { laterUntil, throttled } from './later.ts';
import { listen } from './listen.ts';
import { createOverlay, isEditableDocument, overlayTag, type Overlay } from './overlay.ts';
import { overlaps, placeOverlay, type Box, type Placement } from './place-overlay.ts';
import type { SiteProfile } from './site-profile.ts';

type ChooseLayout = Extract<ToBackground, { type: 'chooseLayout' }>;

/** How long a changing page is left alone before the panel is placed anew (ms). */
const placeAfter = 200;

/**
 * Shows the panel over the page of the top frame from the first report on, and keeps it off what the user types in
 * and off the save control, until the signal aborts.
 * @param address of the panel's page
 * @returns takes what the background tells: that a report was found, the layout, the shortcut
 */
export function startOverlay(
  win: Window,
  profile: Pick<SiteProfile, 'report' | 'save'>,
  first: Layout,
  address: string,
  tell: (message: ChooseLayout) => void,
  signal: AbortSignal,
): (message: ToRecord) => void {
  const { document } = win;
  let layout = first;
  let overlay: Overlay | null = null;
  let placed: Placement | null = null;
  /** The user opened it where there was no room for it: it stays open until they fold it. */
  let byHand = false;
  let nextFrame = 0;
  let mayStayNext = true;
  const sizes = new ResizeObserver(() => placeInFrame(true));
  /** Weak: what the page throws away must not be kept by us. */
  const watched = new WeakSet<Element | Document>();

  function show(): void {
    if (overlay || isEditableDocument(document)) return;
    overlay = createOverlay(document, address);
    const changes = new MutationObserver(throttled(() => place(true), placeAfter, laterUntil(signal)));
    changes.observe(document, { childList: true, subtree: true });
    listen(win, printing, signal);
    signal.addEventListener('abort', () => {
      changes.disconnect();
      sizes.disconnect();
      win.cancelAnimationFrame(nextFrame);
      overlay?.remove();
    });
    place(false);
  }

  /** @param mayStay a panel that is in nobody's way is not moved, so that it does not dance while the user scrolls */
  function place(mayStay: boolean): void {
    if (!overlay || signal.aborted) return;
    if (isEditableDocument(document)) return overlay.remove();
    const documents = documentsInward(document);
    const elements = findKeepClear(documents, profile);
    watch(documents, elements);
    const clear = elements.map(boxInTop);
    if (!(mayStay && placed && isInNobodysWay(placed, clear))) {
      const viewport = { width: document.documentElement.clientWidth, height: win.innerHeight };
      placed = placeOverlay(viewport, layout, clear, byHand);
    }
    overlay.place(placed);
  }

  function placeInFrame(mayStay: boolean): void {
    mayStayNext &&= mayStay;
    if (nextFrame !== 0) return;
    nextFrame = win.requestAnimationFrame(() => {
      const asked = mayStayNext;
      nextFrame = 0;
      mayStayNext = true;
      place(asked);
    });
  }

  function watch(documents: readonly Document[], elements: readonly Element[]): void {
    for (const each of documents) {
      if (!watched.has(each) && each.defaultView) listen(each.defaultView, moving, signal);
      watched.add(each);
    }
    for (const element of elements) {
      if (!watched.has(element)) sizes.observe(element);
      watched.add(element);
    }
  }

  const moving = {
    scroll: () => placeInFrame(true),
    focusin: () => placeInFrame(false),
    resize: () => placeInFrame(false),
    blur() {
      if (document.activeElement?.localName === overlayTag) overlay?.admitKeyboard();
    },
  };
  const printing = { beforeprint: () => overlay?.show(false), afterprint: () => overlay?.show(true) };

  function choose(next: Layout): void {
    if (next.folded) byHand = false;
    else if (placed?.folded && document.visibilityState === 'visible') byHand = true;
    layout = next;
    if (byHand) overlay?.admitKeyboard();
    place(false);
  }

  return (message) => {
    switch (message.type) {
      case 'showOverlay':
        layout = message.layout;
        return show();
      case 'layoutChosen':
        return choose(message.layout);
      case 'togglePanel': {
        const folded = placed !== null && !placed.folded;
        show();
        choose({ ...layout, folded });
        return tell({ type: 'chooseLayout', layout: { folded } });
      }
      // For the sensor, or for the picker.
      case 'tellReport':
      case 'permissionWithdrawn':
      case 'profileChanged':
      case 'pickerEnded':
      case 'testerEnded':
    }
  };
}

function isInNobodysWay(placed: Placement, clear: readonly Box[]): boolean {
  return !placed.folded && !clear.some((box) => overlaps(box, placed));
}
