import { beforeEach, describe, expect, test } from 'vitest';
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

describe('shadow roots', () => {
  test.each(['open', 'closed'] as const)(
    'a selector may lead into an open root (%s ones are the browser’s to show)',
    (mode) => {
      const host = document.createElement('rich-editor');
      host.id = 'field';
      document.body.append(host);
      const root = host.attachShadow({ mode });
      root.innerHTML = '<section><textarea></textarea></section>';
      const found = selectAll(document, ['#field >>> textarea']);
      expect(found.map(({ localName }) => localName)).toEqual(mode === 'open' ? ['textarea'] : []);
      const inner = root.querySelector('textarea') ?? document.body;
      expect(closestOf(inner, ['#field >>> section'])?.localName).toBe('section');
      expect(closestOf(inner, ['#other >>> section'])).toBeNull();
      expect(closestOf(inner, ['rich-editor'])).toBe(host);
    },
  );
});
