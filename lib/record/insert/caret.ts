import { isTextarea } from '../editing-root.ts';
import { listen } from '../listen.ts';

/** Where the user was in an editable when the focus left it. */
export type Place = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Remembers where the user was in the field: some editors lose it with the focus. A textarea keeps it itself. */
export function watchCaret(
  win: Window,
  field: () => Element | null,
  signal: AbortSignal,
): () => Place | null {
  let last: Place | null = null;
  const focusout = (): void => {
    const selection = win.document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (range && field()?.contains(range.endContainer)) last = range.cloneRange();
  };
  listen(win, { focusout, blur: focusout }, signal);
  return () => last;
}

/** Puts the caret at the end of what was selected, or at the end of the text; nothing of the user is ever replaced. */
export function putCaret(editable: HTMLElement, place: Place | null): void {
  if (isTextarea(editable)) {
    editable.selectionStart = editable.selectionEnd;
    return;
  }
  const selection = editable.ownerDocument.getSelection();
  if (!selection) return;
  if (place && editable.contains(place.endContainer)) selection.collapse(place.endContainer, place.endOffset);
  else if (!editable.contains(selection.focusNode)) selection.selectAllChildren(editable);
  if (!selection.isCollapsed) selection.collapseToEnd();
}

/**
 * Moves the caret away and back: where the browser itself keeps what can be undone, what is put in next is then a step
 * of its own, and undoing it does not take along what the user typed.
 */
export function nudgeCaret(editable: HTMLElement): void {
  if (isTextarea(editable)) {
    const at = editable.selectionEnd;
    editable.setSelectionRange(0, 0);
    editable.setSelectionRange(at, at);
    return;
  }
  const selection = editable.ownerDocument.getSelection();
  selection?.modify('move', 'backward', 'character');
  selection?.modify('move', 'forward', 'character');
}

/** The character before the caret; empty at the beginning of a line or of the text. */
export function characterBefore(editable: HTMLElement): string {
  if (isTextarea(editable)) return editable.value.charAt(editable.selectionEnd - 1);
  const { focusNode = null, focusOffset = 0 } = editable.ownerDocument.getSelection() ?? {};
  return focusNode?.nodeType === 3 ? (focusNode.textContent?.charAt(focusOffset - 1) ?? '') : '';
}
