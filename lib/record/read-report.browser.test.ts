import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

function read(html: string) {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild;
  if (!(field instanceof HTMLElement)) throw new Error('The first element is no field.');
  return readReport(field);
}

test('a textarea is read as it is', () => {
  expect(read('<textarea>een\n\ntwee  </textarea>')).toEqual({ text: 'een\n\ntwee  ', partial: false });
});

test('an editable is read as it is seen', () => {
  const { text } = read(
    '<div contenteditable><p>een<b>zus</b></p><p>twee<br>drie</p><p hidden>weg</p></div>',
  );
  expect(text.split(/\n+/)).toEqual(['eenzus', 'twee', 'drie']);
});

test('the placeholder of Slate is no text', () => {
  const html =
    '<div contenteditable data-slate-editor><p><span data-slate-placeholder contenteditable="false">Verslag…</span>\uFEFF</p></div>';
  expect(read(html).text).toBe('');
});

test('an editor that keeps only the lines in view is read in part, in the order on the screen', () => {
  const html = `<div class="monaco-editor"><div class="view-lines">
      <div style="position: absolute; top: 40px">twee</div><div style="position: absolute; top: 10px">een</div>
    </div></div>`;
  expect(read(html)).toEqual({ text: 'een\ntwee', partial: true });
});

test('reading changes nothing in the page, and the selection stays', () => {
  document.body.innerHTML = '<div contenteditable><p>een</p></div>';
  const field = document.querySelector('div');
  if (!field) throw new Error('There is no field.');
  getSelection()?.selectAllChildren(field);
  const changes = new MutationObserver(() => undefined);
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const before = field.outerHTML;
  readReport(field);
  expect(changes.takeRecords()).toEqual([]);
  expect(field.outerHTML).toBe(before);
  expect(getSelection()?.toString()).toBe('een');
});
