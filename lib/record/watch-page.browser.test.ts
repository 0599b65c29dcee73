import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchPage } from './watch-page.ts';

let stopping: AbortController;
const on = { onTouched: vi.fn(), onFocusMoved: vi.fn(), onChanged: vi.fn(), onRewritten: vi.fn() };

beforeEach(() => {
  stopping = new AbortController();
  vi.clearAllMocks();
});
afterEach(() => stopping.abort());

function field(): HTMLElement {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('There is no field.');
  return found;
}

test('typing is told before and after the text has changed', async () => {
  document.body.innerHTML = '<textarea></textarea>';
  watchPage(window, on, stopping.signal);
  field().focus();
  await userEvent.keyboard('a');
  expect(on.onTouched.mock.calls[0]).toEqual([field(), true]);
  expect(on.onTouched.mock.calls.at(-1)).toEqual([field(), false]);
});

test('walking through a text and shortcuts are no typing', async () => {
  document.body.innerHTML = '<textarea>abc</textarea>';
  watchPage(window, on, stopping.signal);
  field().focus();
  await userEvent.keyboard('{ArrowLeft}{Home}{Shift>}{End}{/Shift}{Control>}c{/Control}{Escape}');
  expect(on.onTouched).not.toHaveBeenCalled();
});

test('a change tells in which element it was', async () => {
  document.body.innerHTML = '<main><p>a</p></main><aside></aside>';
  watchPage(window, on, stopping.signal);
  const [main, aside] = document.body.children;
  main?.querySelector('p')?.append('b');
  await vi.waitFor(() => expect(on.onChanged).toHaveBeenCalledOnce());
  const changed = on.onChanged.mock.lastCall?.[0];
  expect([changed(main), changed(aside)]).toEqual([true, false]);
});

test('a document that is written anew is told, and still watched', async () => {
  document.body.innerHTML = '<iframe></iframe>';
  const win = document.querySelector('iframe')?.contentWindow;
  if (!win) throw new Error('The frame has no window.');
  watchPage(win, on, stopping.signal);
  win.document.open();
  win.document.write('<textarea></textarea>');
  win.document.close();
  await vi.waitFor(() => expect(on.onRewritten).toHaveBeenCalledOnce());
  const written = win.document.querySelector('textarea');
  written?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(on.onTouched).toHaveBeenCalledExactlyOnceWith(written, false);
});

test('the focus that moves is told', () => {
  document.body.innerHTML = '<textarea></textarea>';
  watchPage(window, on, stopping.signal);
  field().focus();
  expect(on.onFocusMoved).toHaveBeenCalled();
});
