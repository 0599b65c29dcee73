import { beforeEach, expect, test } from 'vitest';
import { closestOf, selectAll } from './select-all.ts';

beforeEach(() => {
  document.body.innerHTML = '<main class="a"><p class="b"><i></i></p><p class="c"></p></main>';
});

test('elements come in the order of the selectors', () => {
  expect(selectAll(document, ['.c', '.b']).map(({ className }) => className)).toEqual(['c', 'b']);
});

test('a selector that cannot be read matches nothing, and the others hold', () => {
  expect(selectAll(document, ['p[', '.c'])).toHaveLength(1);
  expect(closestOf(document.querySelector('i') ?? document.body, ['p[', '.a'])?.className).toBe('a');
});

test('nothing is found where nothing matches', () => {
  expect(selectAll(document, [])).toEqual([]);
  expect(closestOf(document.body, ['.a'])).toBeNull();
});
