import { afterEach, expect, test } from 'vitest';
import { createOverlay, isEditableDocument, overlayTag, type Overlay } from './overlay.ts';

const placement = { folded: false, side: 'right', left: 100, top: 0, right: 440, bottom: 300 } as const;
let overlay: Overlay;

afterEach(() => {
  overlay.remove();
  document.body.innerHTML = '';
});

function place(): Element {
  overlay = createOverlay(document, 'about:blank');
  overlay.place(placement);
  const host = document.querySelector(overlayTag);
  if (!host) throw new Error('The overlay is not in the page.');
  return host;
}

test('the panel lies beside the body, where it was placed, and the page cannot look into it', () => {
  const host = place();
  expect(host.parentNode).toBe(document.documentElement);
  expect(host.shadowRoot).toBeNull();
  expect(host.getBoundingClientRect().toJSON()).toMatchObject({ left: 100, top: 0, width: 340, height: 300 });
});

test('the style of the page does not get at it', () => {
  document.body.innerHTML =
    '<style>html > :not(body, head), naast-panel { display: none !important; left: 0 !important; opacity: 0 }</style>';
  const host = place();
  expect(host.getBoundingClientRect().left).toBe(100);
  expect(getComputedStyle(host)).toMatchObject({ display: 'block', opacity: '1', zIndex: '2147483647' });
});

test('placing it takes neither the focus nor the selection', () => {
  document.body.innerHTML = '<textarea>Haar zus</textarea>';
  const field = document.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(2, 4);
  place();
  expect(document.activeElement).toBe(field);
  expect([field?.selectionStart, field?.selectionEnd]).toEqual([2, 4]);
});

test('one that an earlier script left behind makes way', () => {
  place();
  overlay = createOverlay(document, 'about:blank');
  overlay.place(placement);
  expect(document.querySelectorAll(overlayTag)).toHaveLength(1);
});

test('it comes back when the page wrote itself anew, and goes for good when it is removed', () => {
  place().remove();
  overlay.place(placement);
  expect(document.querySelectorAll(overlayTag)).toHaveLength(1);
  overlay.remove();
  expect(document.querySelector(overlayTag)).toBeNull();
});

test('it is not printed with the page', () => {
  const host = place();
  overlay.show(false);
  expect(getComputedStyle(host).display).toBe('none');
  overlay.show(true);
  expect(getComputedStyle(host).display).toBe('block');
});

test('a document that is itself typed in is known as such', () => {
  overlay = createOverlay(document, 'about:blank');
  expect(isEditableDocument(document)).toBe(false);
  document.body.contentEditable = 'true';
  expect(isEditableDocument(document)).toBe(true);
  document.body.removeAttribute('contenteditable');
  document.designMode = 'on';
  expect(isEditableDocument(document)).toBe(true);
  document.designMode = 'off';
});
