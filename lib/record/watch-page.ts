import { listen, originOf, type Listeners } from './listen.ts';

export type PageHandlers = {
  /** Something is typed, pasted, dropped or cut in this element; `isBefore` while its text is still as it was. */
  onTouched(element: Element, isBefore: boolean): void;
  /** The focus went into or out of something. */
  onFocusMoved(): void;
  /** The page changed; `changed` says whether something within the element did. */
  onChanged(changed: (element: Node) => boolean): void;
  /** `document.open()` took everything away, listeners too: put back those of other parts. */
  onRewritten(): void;
};

const touching = ['beforeinput', 'input', 'paste', 'drop', 'cut', 'compositionend'];
/** Keys with a name that change a text; a character's key has its character for a name. */
const changing = ['Backspace', 'Delete', 'Enter', 'Process', 'Unidentified'];

/** Watches a document for typing and for changes, without a timer and without taking an event. */
export function watchPage(win: Window, on: PageHandlers, signal: AbortSignal): void {
  const touched = (event: Event): void => {
    const element = originOf(event);
    if (element) on.onTouched(element, event.type === 'beforeinput');
  };
  const listeners: Listeners = {
    ...Object.fromEntries(touching.map((type) => [type, touched])),
    // Some editors swallow `input`. A shortcut of the record app is no typing.
    keyup(event) {
      const { ctrlKey, metaKey, key } = event as KeyboardEvent;
      if (!ctrlKey && !metaKey && (key.length === 1 || changing.includes(key))) touched(event);
    },
    // Told before the form is emptied; who listens looks a moment later.
    reset: () => on.onChanged(() => true),
    focusin: on.onFocusMoved,
    focusout: on.onFocusMoved,
  };
  let root = win.document.documentElement;
  const observer = new MutationObserver((records) => {
    if (win.document.documentElement !== root) {
      root = win.document.documentElement;
      listen(win, listeners, signal);
      on.onRewritten();
    }
    on.onChanged((element) => records.some(({ target }) => element.contains(target)));
  });
  listen(win, listeners, signal);
  // On the document itself: an observer there outlives `document.open()`, a listener does not.
  observer.observe(win.document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['contenteditable', 'readonly', 'disabled', 'hidden', 'open', 'style', 'class'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
