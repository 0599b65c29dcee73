import { expect, test } from 'vitest';
import { isShown } from './is-shown.ts';

function shown(html: string): boolean {
  document.body.innerHTML = html;
  return isShown(document.querySelector('b') ?? document.body);
}

test('what can be scrolled to is shown', () => {
  expect(shown('<p style="height: 3000px"></p><b>a</b>')).toBe(true);
});

test('what is hidden by itself or by what is around it is not', () => {
  expect(shown('<b hidden>a</b>')).toBe(false);
  expect(shown('<p style="opacity: 0"><b>a</b></p>')).toBe(false);
  expect(shown('<p style="visibility: hidden"><b>a</b></p>')).toBe(false);
});

test('what is empty has no size, and is not shown', () => {
  expect(shown('<b></b>')).toBe(false);
});
