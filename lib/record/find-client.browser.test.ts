import { expect, test } from 'vitest';
import { findClient } from './find-client.ts';

test('the client is what is shown where the profile says', () => {
  document.body.innerHTML = '<h1 class="client">\n  J. van der Klis \n <b>104251</b></h1>';
  expect(findClient(window, ['.client'])).toBe('J. van der Klis 104251');
});

test('selectors are tried in their order, and what is hidden, empty or unreadable is passed over', () => {
  document.body.innerHTML =
    '<b class="first"></b><b class="second" hidden>A</b><input class="third" value="104251"><b class="fourth">B</b>';
  expect(findClient(window, ['[[', '.first', '.second', '.third', '.fourth'])).toBe('104251');
});

test('without a profile, or with nothing shown, no client is known', () => {
  document.body.innerHTML = '<b class="client">A</b>';
  expect(findClient(window, [])).toBeNull();
  expect(findClient(window, ['.other'])).toBeNull();
});

test('from within frames the client is found in a page around them', () => {
  document.body.innerHTML = '<b class="client">A</b><iframe></iframe>';
  const outer = document.querySelector('iframe')?.contentDocument;
  if (!outer) throw new Error('The frame has no document.');
  outer.body.innerHTML = '<iframe></iframe>';
  const inner = outer.querySelector('iframe')?.contentWindow;
  if (!inner) throw new Error('The frame has no window.');
  expect(findClient(inner, ['.client'])).toBe('A');
});

test('endless text is cut', () => {
  document.body.innerHTML = `<b class="client">${'naam '.repeat(200)}</b>`;
  expect(findClient(window, ['.client'])).toHaveLength(300);
});
