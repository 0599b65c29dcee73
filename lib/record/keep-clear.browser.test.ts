import { expect, test } from 'vitest';
import { documentsInward } from './frames.ts';
import { findKeepClear } from './keep-clear.ts';
import { overlayTag } from './overlay.ts';

const bare = { report: [], save: [] };

function clear(html: string, focus?: string): (string | undefined)[] {
  document.body.innerHTML = html;
  if (focus) document.querySelector<HTMLElement>(focus)?.focus();
  return findKeepClear([document], bare).map(({ id }) => id);
}

test('the report field and its save control stay clear', () => {
  expect(
    clear(
      '<form><textarea id="report"></textarea><button id="save">Opslaan</button><button>Sluit</button></form>',
    ),
  ).toEqual(['report', 'save']);
});

test('so does the dialog around a report', () => {
  expect(clear('<div role="dialog" id="dialog"><textarea id="report"></textarea></div>')).toEqual([
    'report',
    'dialog',
  ]);
});

test('so does whatever else is typed in', () => {
  expect(clear('<textarea id="report" style="height: 200px"></textarea><input id="find">', '#find')).toEqual([
    'report',
    'find',
  ]);
});

test('so does a field in an open shadow root while it is typed in', () => {
  document.body.innerHTML = '<article></article>';
  const root = document.querySelector('article')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('There is no shadow root.');
  root.innerHTML = '<textarea id="inner"></textarea>';
  root.querySelector('textarea')?.focus();
  expect(findKeepClear([document], bare).map(({ id }) => id)).toEqual(['inner']);
});

test('a page without a report needs nothing', () => {
  expect(clear('<button>Opslaan</button>')).toEqual([]);
});

test('a report in a frame is seen from the page around it, with the save control out there', () => {
  document.body.innerHTML =
    '<form><iframe style="height: 200px; width: 400px"></iframe><button id="save">Opslaan</button></form>';
  const inside = document.querySelector('iframe')?.contentDocument;
  if (!inside) throw new Error('The frame has no document.');
  inside.body.contentEditable = 'true';
  expect(findKeepClear(documentsInward(document), bare)).toEqual([
    inside.body,
    document.querySelector('#save'),
  ]);
});

test('the panel itself, while the user is in it, is not in its own way', () => {
  document.body.innerHTML = '';
  const panel = document.createElement(overlayTag);
  panel.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="data:text/html,elsewhere"></iframe>';
  document.documentElement.append(panel);
  panel.shadowRoot?.querySelector('iframe')?.focus();
  expect(document.activeElement).toBe(panel);
  expect(findKeepClear([document], bare)).toEqual([]);
  panel.remove();
});
