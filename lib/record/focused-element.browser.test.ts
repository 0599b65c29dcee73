import { expect, test } from 'vitest';
import { focusedElement } from './focused-element.ts';

test('the focus is followed into shadow roots', () => {
  document.body.innerHTML = '<article></article>';
  const root = document.querySelector('article')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no shadow root.');
  root.innerHTML = '<textarea></textarea>';
  const field = root.querySelector('textarea');
  field?.focus();
  expect(focusedElement(document)).toBe(field);
});
