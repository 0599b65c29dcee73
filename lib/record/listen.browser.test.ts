import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, originOf } from './listen.ts';

let stopping: AbortController;
beforeEach(() => {
  stopping = new AbortController();
});
afterEach(() => stopping.abort());

test('an event is seen before the page can stop it, and cannot be taken', () => {
  const click = vi.fn((event: Event) => event.preventDefault());
  listen(window, { click }, stopping.signal);
  document.addEventListener('click', (event) => event.stopPropagation(), {
    capture: true,
    signal: stopping.signal,
  });
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(click).toHaveBeenCalledOnce();
  expect(event.defaultPrevented).toBe(false);
});

test('listening again with the same listeners adds none twice', () => {
  const listeners = { click: vi.fn() };
  listen(window, listeners, stopping.signal);
  listen(window, listeners, stopping.signal);
  document.body.click();
  expect(listeners.click).toHaveBeenCalledOnce();
});

test('after the signal nothing is seen', () => {
  const click = vi.fn();
  listen(window, { click }, stopping.signal);
  stopping.abort();
  document.body.click();
  expect(click).not.toHaveBeenCalled();
});

test('an event begins at the element within an open shadow root, and one of the window at none', () => {
  document.body.innerHTML = '<article></article>';
  const root = document.querySelector('article')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no shadow root.');
  root.innerHTML = '<b></b>';
  const origins: (Element | null)[] = [];
  listen(window, { click: (event) => origins.push(originOf(event)) }, stopping.signal);
  root.querySelector('b')?.click();
  window.dispatchEvent(new MouseEvent('click'));
  expect(origins).toEqual([root.querySelector('b'), null]);
});
