import { beforeEach, describe, expect, test } from 'vitest';
import { findReportField, reportFieldAround } from './find-report-field.ts';

function show(html: string): void {
  document.body.innerHTML = html;
}

function found(...selectors: string[]): string | undefined {
  return findReportField(document, selectors)?.id;
}

const large = 'style="width: 600px; height: 200px"';

beforeEach(() => {
  document.designMode = 'off';
  document.body.removeAttribute('contenteditable');
});

describe('the one obvious field of a page is its report', () => {
  test.each([
    ['a textarea', `<textarea id="report"></textarea>`],
    ['an editable that is empty and one line high', `<div id="report" contenteditable><p><br></p></div>`],
    ['an editable with fixed parts and editables within', editorWithCaption()],
    [
      'the box of an editor that shows its lines only',
      `<div class="cm-editor" id="report" ${large}><div class="cm-content" contenteditable>a</div></div>`,
    ],
    [
      'a field that was scrolled out of its box',
      `<div style="height: 300px; overflow: auto"><textarea id="report"></textarea><p style="height: 2000px"></p></div>`,
    ],
    [
      'a textarea in a form with one-line inputs',
      `<form><input><input type="search"><input type="password"><textarea id="report"></textarea></form>`,
    ],
  ])('%s', (_, html) => {
    show(html);
    document.querySelector('div')?.scrollTo(0, 2000);
    expect(found()).toBe('report');
  });

  test('the body of a document in design mode', () => {
    show('<p>verslag</p>');
    document.designMode = 'on';
    expect(findReportField(document, [])).toBe(document.body);
  });

  test('an editable body', () => {
    show('<p>verslag</p>');
    document.body.contentEditable = 'true';
    expect(findReportField(document, [])).toBe(document.body);
  });
});

describe('a page without a report', () => {
  test.each([
    ['nothing to type in', '<p>tekst</p>'],
    ['one-line inputs', '<input><input type="search"><input type="password">'],
    ['a search box of several lines', '<div role="search"><textarea></textarea></div>'],
    ['a field that takes one line', '<div contenteditable role="textbox" aria-multiline="false">a</div>'],
    ['a textarea that cannot be written in', '<textarea readonly></textarea><textarea disabled></textarea>'],
    ['an editable that is switched off', '<div contenteditable="false">a</div>'],
  ])('%s', (_, html) => {
    show(html);
    expect(found()).toBeUndefined();
  });
});

describe('decoys are passed over', () => {
  test.each([
    ['not laid out', 'display: none'],
    ['invisible', 'visibility: hidden'],
    ['transparent', 'opacity: 0'],
    ['a dot', 'width: 1px; height: 1px; padding: 0; border: 0; min-height: 0'],
    ['outside the page', 'position: absolute; left: -9999px'],
    ['above the page', 'position: absolute; top: -9999px'],
  ])('%s', (_, style) => {
    show(`<textarea style="${style}">decoy</textarea><div id="report" contenteditable>a</div>`);
    expect(found()).toBe('report');
  });

  test('in a part that is hidden', () => {
    show('<div style="display: none"><textarea></textarea></div><textarea id="report"></textarea>');
    expect(found()).toBe('report');
  });
});

describe('of several fields', () => {
  test('the one that stands out is the report', () => {
    show(`<textarea rows="2"></textarea><textarea id="report" ${large}></textarea>`);
    expect(found()).toBe('report');
  });

  test('none is when none stands out, until one has the focus', () => {
    show(`<textarea></textarea><textarea id="report"></textarea>`);
    expect(found()).toBeUndefined();
    document.querySelector<HTMLElement>('#report')?.focus();
    expect(found()).toBe('report');
  });
});

describe('with a site profile', () => {
  test('only what its selectors name is the report', () => {
    show(`<textarea ${large}></textarea><textarea id="report" class="note"></textarea>`);
    expect(found('.note')).toBe('report');
    expect(found('.elsewhere')).toBeUndefined();
  });

  test('a selector may name what is around the field', () => {
    show(
      `<textarea></textarea><section class="note"><p>Verslag</p><textarea id="report"></textarea></section>`,
    );
    expect(found('.note')).toBe('report');
  });

  test('a selector that cannot be read names nothing, and the others hold', () => {
    show(`<textarea id="report"></textarea>`);
    expect(found('[[', '#report')).toBe('report');
  });

  test('a selector may name the frame in which the field is', () => {
    show('<textarea></textarea><div class="note"><iframe></iframe></div>');
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('The frame has no document.');
    inside.body.contentEditable = 'true';
    expect(findReportField(inside, ['.note'])).toBe(inside.body);
    expect(findReportField(inside, ['.elsewhere'])).toBeNull();
  });
});

describe('what is typed in', () => {
  test('belongs to the whole field around it', () => {
    show('<div id="report" contenteditable><p><b>a</b></p></div>');
    expect(reportFieldAround(query('b'), [])?.id).toBe('report');
  });

  test('is no report in a search box, or outside what the profile names', () => {
    show('<div role="search"><textarea></textarea></div><textarea id="report"></textarea>');
    expect(reportFieldAround(query('textarea'), [])).toBeNull();
    expect(reportFieldAround(query('#report'), ['.note'])).toBeNull();
    expect(reportFieldAround(query('#report'), ['#report'])?.id).toBe('report');
  });
});

test('a field in a hidden frame is not shown', () => {
  show('<iframe style="visibility: hidden"></iframe>');
  const inside = document.querySelector('iframe')?.contentDocument;
  if (!inside) throw new Error('The frame has no document.');
  inside.body.innerHTML = '<textarea></textarea>';
  expect(findReportField(inside, [])).toBeNull();
});

function query(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

function editorWithCaption(): string {
  return `<div id="report" contenteditable><p>a</p>
    <figure contenteditable="false"><figcaption contenteditable="true">b</figcaption></figure></div>`;
}
