import { afterEach, expect, test } from 'vitest';
import { editingRoot, visibleLines } from './editing-root.ts';

afterEach(() => {
  document.designMode = 'off';
  document.documentElement.removeAttribute('contenteditable');
});

function rootOf(html: string, selector: string): Element | null {
  document.body.innerHTML = html;
  return editingRoot(document.querySelector(selector) ?? document.body);
}

test('a textarea is its own root, and a one-line input has none', () => {
  expect(rootOf('<textarea></textarea>', 'textarea')?.localName).toBe('textarea');
  expect(rootOf('<input>', 'input')).toBeNull();
  expect(rootOf('<p>a</p>', 'p')).toBeNull();
});

test('the root of what is in an editor is all of the editor', () => {
  const html = `<main contenteditable><figure contenteditable="false"><i contenteditable="true">a</i></figure></main>`;
  expect(rootOf(html, 'i')?.localName).toBe('main');
});

test('of a document that is typed in, the body is the root', () => {
  document.documentElement.contentEditable = 'true';
  expect(rootOf('<p>a</p>', 'p')).toBe(document.body);
  document.documentElement.removeAttribute('contenteditable');
  document.designMode = 'on';
  expect(rootOf('<p>a</p>', 'p')).toBe(document.body);
});

test('the hidden textarea of a virtualised editor leads to its box, which shows its lines', () => {
  const html = '<div class="monaco-editor"><textarea></textarea><div class="view-lines"></div></div>';
  const root = rootOf(html, 'textarea');
  expect(root?.className).toBe('monaco-editor');
  expect(root instanceof HTMLElement && visibleLines(root)?.className).toBe('view-lines');
});
