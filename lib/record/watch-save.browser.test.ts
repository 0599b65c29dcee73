import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Evidence } from './save-attempt.ts';
import { watchSave } from './watch-save.ts';

let stopping: AbortController;
let events: (string | Evidence)[];

beforeEach(() => {
  stopping = new AbortController();
  events = [];
});
afterEach(() => stopping.abort());

function watch(html: string, selectors: string[] = []): void {
  document.body.innerHTML = html;
  watchSave(
    window,
    selectors,
    {
      field: () => document.querySelector('textarea'),
      onAttempt: () => events.push('attempt'),
      onRefused: () => events.push('refused'),
      onEvidence: (evidence) => events.push(evidence),
    },
    stopping.signal,
  );
}

function button(): HTMLElement {
  const found = document.querySelector('button');
  if (!found) throw new Error('There is no button.');
  return found;
}

const form =
  '<form target="elsewhere"><textarea></textarea><button>Opslaan</button></form><iframe name="elsewhere"></iframe>';

test('a form that the browser sends off is evidence at once', async () => {
  watch(form);
  await userEvent.click(button());
  await vi.waitFor(() => expect(events).toEqual(['attempt', 'attempt', { kind: 'submitted' }]));
});

test('a form that a script takes over is an attempt alone, until its request is answered', async () => {
  watch(form);
  addEventListener('submit', (event) => event.preventDefault(), { signal: stopping.signal });
  await userEvent.click(button());
  expect(events).toEqual(['attempt', 'attempt']);
  await fetch(location.href);
  await vi.waitFor(() =>
    expect(events.at(-1)).toMatchObject({ kind: 'request', initiator: 'fetch', status: 200 }),
  );
});

test('the control is pressed by the keyboard too', async () => {
  watch('<textarea></textarea><button type="button">Bewaren</button>');
  button().focus();
  await userEvent.keyboard('{Enter}');
  expect(events).toEqual(['attempt']);
});

test('the shortcut for saving is an attempt', async () => {
  watch('<textarea></textarea>');
  addEventListener('keydown', (event) => event.preventDefault(), { signal: stopping.signal });
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(events).toEqual(['attempt']);
});

test('a form that the browser finds incomplete is refused', async () => {
  watch('<form><textarea required></textarea><button>Opslaan</button></form>');
  await userEvent.click(button());
  expect(events).toEqual(['attempt', 'refused']);
});

test('the listener is passive: it could not stop the page if it tried', async () => {
  watch(form);
  const seen = vi.fn();
  document.addEventListener('click', (event) => seen(event.defaultPrevented), { signal: stopping.signal });
  await userEvent.click(button());
  expect(seen).toHaveBeenCalledExactlyOnceWith(false);
});

test('after the signal nothing is watched', async () => {
  watch('<textarea></textarea><button type="button">Opslaan</button>');
  stopping.abort();
  await userEvent.click(button());
  expect(events).toEqual([]);
});
