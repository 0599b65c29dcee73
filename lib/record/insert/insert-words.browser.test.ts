import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchCaret } from './caret.ts';
import { insertWords } from './insert-words.ts';

const words = 'Wie zou er mee kunnen gaan?';

function show<Found extends HTMLElement>(html: string): Found {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Found;
}

describe('in a textarea', () => {
  let field: HTMLTextAreaElement;
  beforeEach(async () => {
    field = show('<textarea></textarea>');
    await userEvent.type(field, 'Ze belde.');
  });

  test('the words come at the caret, with a space between', async () => {
    expect(await insertWords(field, words, null)).toBe(true);
    expect(field.value).toBe(`Ze belde. ${words}`);
  });

  test('what was selected stays', async () => {
    field.setSelectionRange(0, 2);
    expect(await insertWords(field, words, null)).toBe(true);
    expect(field.value).toBe(`Ze ${words} belde.`);
  });

  test('undoing takes them away, and nothing that was typed', async () => {
    await insertWords(field, words, null);
    document.execCommand('undo');
    expect(field.value).toBe('Ze belde.');
  });

  test('that takes no more, it is said that they are not there', async () => {
    field.readOnly = true;
    expect(await insertWords(field, words, null)).toBe(false);
    expect(field.value).toBe('Ze belde.');
  });
});

test('they come where the user was when the focus left the editable', async () => {
  const field = show('<div contenteditable><p>Ze belde.</p><p>Morgen weer.</p></div>');
  const stopping = new AbortController();
  const place = watchCaret(window, () => field, stopping.signal);
  field.focus();
  getSelection()?.collapse(field.querySelector('p')?.firstChild ?? field, 9);
  field.blur();
  getSelection()?.removeAllRanges();
  expect(await insertWords(field, words, place())).toBe(true);
  expect(field.innerText).toMatch(/^Ze belde\.\sWie zou er mee kunnen gaan\?\s+Morgen weer\.$/);
  stopping.abort();
});

test('words that stand there already are put in once more', async () => {
  const field = show<HTMLTextAreaElement>(`<textarea>${words}</textarea>`);
  expect(await insertWords(field, words, null)).toBe(true);
  expect(field.value.split(words)).toHaveLength(3);
});
