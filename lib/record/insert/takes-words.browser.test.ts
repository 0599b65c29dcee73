import { expect, test } from 'vitest';
import { takesWords } from './takes-words.ts';

test.each([
  ['<textarea></textarea>', true],
  ['<div class="ql-editor" contenteditable></div>', true],
  ['<div contenteditable></div>', false],
  ['<div class="public-DraftEditor-content" contenteditable></div>', false],
])('of %s it is known: %s', (html, expected) => {
  document.body.innerHTML = html;
  expect(takesWords(document.body.children[0] ?? document.body)).toBe(expected);
});
