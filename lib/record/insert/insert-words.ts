import { isTextarea } from '../editing-root.ts';
import { focusedElement } from '../focused-element.ts';
import { readReport } from '../read-report.ts';
import { characterBefore, nudgeCaret, putCaret, type Place } from './caret.ts';

/** How long an editor may take to see the caret, and to show what was put in (ms); measured on those of the tests. */
const settling = 60;
const showing = 300;

/**
 * Puts words into a report at the caret, as if the user pasted them. Only ever at a click of the user on 'insert'.
 * @param field one that `takesWords`
 * @param place where the user was in it, if that is known
 * @returns whether they stand there now
 */
export async function insertWords(field: HTMLElement, words: string, place: Place | null): Promise<boolean> {
  const editable = writablePart(field);
  const before = countIn(field, words);
  const shows = () => countIn(field, words) > before;
  if (!hasFocus(editable)) {
    editable.ownerDocument.defaultView?.focus();
    editable.focus({ preventScroll: true });
    putCaret(editable, place);
  } else putCaret(editable, null);
  await pause(settling);
  const text = /\S/.test(characterBefore(editable)) ? ` ${words}` : words;
  if (!isTextarea(editable) && paste(editable, text)) return comesTrue(shows);
  // Some editors take a paste and do not say so.
  if (!isTextarea(editable) && (await comesTrue(shows))) return true;
  nudgeCaret(editable);
  editable.ownerDocument.execCommand('insertText', false, text);
  return comesTrue(shows);
}

/** The part of a virtualised editor in which one types; else the field itself. */
function writablePart(field: HTMLElement): HTMLElement {
  if (isTextarea(field) || field.isContentEditable) return field;
  return field.querySelector<HTMLElement>('[contenteditable="true"]') ?? field;
}

function hasFocus(editable: HTMLElement): boolean {
  const doc = editable.ownerDocument;
  // An editor's frame keeps its active element when the focus goes to the page around it.
  return doc.hasFocus() && editable.contains(focusedElement(doc));
}

/** @returns whether the editor took it */
function paste(editable: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const always = { bubbles: true, cancelable: true, composed: true };
  // Firefox knows but its own, older way of giving an event its text.
  const init = { ...always, clipboardData, dataType: 'text/plain', data: text };
  return !editable.dispatchEvent(new ClipboardEvent('paste', init));
}

/** How often the words stand in the field, however the editor breaks and spaces them. */
function countIn(field: HTMLElement, words: string): number {
  return squeezed(readReport(field).text).split(squeezed(words)).length - 1;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

async function comesTrue(isTrue: () => boolean): Promise<boolean> {
  const until = performance.now() + showing;
  while (!isTrue() && performance.now() < until) await pause(10);
  return isTrue();
}

function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}
