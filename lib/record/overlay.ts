import type { Placement } from './place-overlay.ts';

/** Not registered, and so nothing of the page runs in it. */
export const overlayTag = 'naast-panel';

export type Overlay = {
  place(placement: Placement): void;
  /** Lets the keyboard into the panel: the user opened it. */
  admitKeyboard(): void;
  /** For as long as the page is printed. */
  show(shown: boolean): void;
  remove(): void;
};

/** Set with `!important` on the element itself: the page's style cannot get at it, nor its policy forbid it. */
const hostStyle = {
  all: 'initial',
  position: 'fixed',
  display: 'block',
  'z-index': '2147483647',
  'color-scheme': 'normal',
} as const;
const frameStyle = {
  all: 'initial',
  display: 'block',
  width: '100%',
  height: '100%',
  border: '0',
  'color-scheme': 'normal',
} as const;

/**
 * Lays the panel over the page: one element beside `body`, and in its closed shadow root one frame with the panel,
 * into which the page cannot look.
 * @param address of the panel's page
 */
export function createOverlay(doc: Document, address: string): Overlay {
  // A copy that an earlier script left behind when the extension was reloaded.
  for (const old of doc.querySelectorAll(`html > ${overlayTag}`)) old.remove();
  const host = doc.createElement(overlayTag);
  const frame = doc.createElement('iframe');
  frame.title = 'Naast';
  // Tab never leads into it by itself.
  frame.tabIndex = -1;
  style(host, hostStyle);
  style(frame, frameStyle);
  host.attachShadow({ mode: 'closed' }).append(frame);
  return {
    place({ side, left, top, right, bottom }) {
      // Want of room may put it at the other side than the user's: the fragment tells the panel, and loads nothing anew.
      const told = `${address}#${side}`;
      if (frame.src !== told) frame.src = told;
      style(host, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${right - left}px`,
        height: `${bottom - top}px`,
      });
      // The page may have written itself anew.
      if (!host.isConnected) doc.documentElement.append(host);
    },
    admitKeyboard() {
      frame.tabIndex = 0;
    },
    show(shown) {
      style(host, { display: shown ? 'block' : 'none' });
    },
    remove() {
      host.remove();
    },
  };
}

/** Whether the document, or all of it, is itself something to type in: nothing is ever added to such a one. */
export function isEditableDocument({ designMode, body, documentElement }: Document): boolean {
  return designMode === 'on' || documentElement.isContentEditable || body?.isContentEditable === true;
}

function style(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
