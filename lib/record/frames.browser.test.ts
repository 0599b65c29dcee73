import { beforeEach, expect, test } from 'vitest';
import { documentsInward, frameElements, holderIn, windowsOutward } from './frames.ts';

let outer: Document;
let inner: Document;

function frameIn(doc: Document): Document {
  doc.body.innerHTML = '<iframe></iframe>';
  const inside = doc.querySelector('iframe')?.contentDocument;
  if (!inside) throw new Error('The frame has no document.');
  return inside;
}

beforeEach(() => {
  outer = frameIn(document);
  inner = frameIn(outer);
});

test('from a frame the windows around it are seen from the inside outward', () => {
  const windows = windowsOutward(inner.defaultView ?? window);
  expect(windows.slice(0, 3)).toEqual([inner.defaultView, outer.defaultView, window]);
});

test('from the page the documents of its frames are seen at any depth', () => {
  expect(documentsInward(document)).toEqual([document, outer, inner]);
});

test('a frame from elsewhere is not looked into', () => {
  document.body.innerHTML = '<iframe sandbox srcdoc="<p>elders</p>"></iframe>';
  expect(documentsInward(document)).toEqual([document]);
});

test('a document is held by frame elements, from the inside outward', () => {
  expect(frameElements(inner).slice(0, 2)).toEqual([
    outer.querySelector('iframe'),
    document.querySelector('iframe'),
  ]);
});

test('what holds a field in a document is the field itself, or the frame that it lies in', () => {
  expect(holderIn(inner, inner.body)).toBe(inner.body);
  expect(holderIn(document, inner.body)).toBe(document.querySelector('iframe'));
  expect(holderIn(inner, document.body)).toBeNull();
});
