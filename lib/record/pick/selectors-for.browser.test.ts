import { describe, expect, test } from 'vitest';
import { findReportField } from '../find-report-field.ts';
import { selectAll } from '../select-all.ts';
import { selectorsFor } from './selectors-for.ts';

/** Makes up another id at every load, as frameworks do. */
function loads() {
  let load = 0;
  return () => {
    load += 1;
    let made = 0;
    return (prefix: string): string => {
      made += 1;
      return `${prefix}${(load * 7919 + made * 104729).toString(36)}${load}`;
    };
  };
}

type Page = (id: (prefix: string) => string) => string;

/** Record apps of different make; the field of the report is marked, for this test alone. */
const pages: Readonly<Record<string, Page>> = {
  'ids that are counted': (id) =>
    `<form id="${id('form-')}"><input name="subject"><textarea id="${id('ext-gen')}" name="progressNote" data-it></textarea>
     <textarea id="${id('ext-gen')}" name="remark"></textarea></form>`,
  'classes that are hashes': (id) =>
    `<div class="css-${id('k')}"><label>Doel</label><div class="${id('sc-')}"><textarea></textarea></div></div>
     <div class="css-${id('k')}" data-field="report"><div class="${id('sc-')}"><textarea data-it></textarea></div></div>`,
  'an editor among others': (id) =>
    `<section class="goals"><div class="ql-editor" contenteditable="true" id="${id('q')}">.</div></section>
     <section class="report"><div class="ql-editor" contenteditable="true" id="${id('q')}" data-it>.</div></section>`,
  'no name anywhere': (id) =>
    `<div id="${id('a')}"><div><textarea></textarea></div><div><textarea data-it></textarea></div></div>`,
  'a label for who cannot see': (id) =>
    `<div><div id="${id(':r')}" contenteditable="true" aria-label="Inhoud van het verslag" data-it>.</div></div>
     <div><div id="${id(':r')}" contenteditable="true" aria-label="Afspraken voor later">.</div></div>`,
};

describe('a field is found again at every load', () => {
  test.each(Object.keys(pages))('in a page with %s', (name) => {
    const nextLoad = loads();
    const open = (): Element => {
      document.body.innerHTML = pages[name]?.(nextLoad()) ?? '';
      for (const field of document.querySelectorAll('textarea, [contenteditable]'))
        field.setAttribute('style', 'width: 300px; height: 80px; display: block');
      return document.querySelector('[data-it]') as Element;
    };
    const selectors = selectorsFor(open());
    expect(selectors.length).toBeGreaterThan(0);
    for (let reload = 0; reload < 5; reload += 1) {
      const field = open();
      expect(findReportField(document, selectors), selectors.join(' , ')).toBe(field);
    }
  });

  test('in an open shadow root, whose host is a custom element', () => {
    const open = (): Element => {
      document.body.innerHTML = '<note-editor></note-editor><note-editor class="report"></note-editor>';
      for (const host of document.querySelectorAll('note-editor'))
        host.attachShadow({ mode: 'open' }).innerHTML = '<div><textarea name="text"></textarea></div>';
      return document.querySelector('.report')?.shadowRoot?.querySelector('textarea') as Element;
    };
    const selectors = selectorsFor(open());
    expect(selectors[0]).toBe('.report >>> textarea[name="text"]');
    const again = open();
    expect(selectAll(document, selectors)[0]).toBe(again);
  });

  test('by its frame, when it is the body of an editor’s frame', () => {
    document.body.innerHTML =
      '<div class="report"><iframe id="tiny-react_1_ifr"></iframe></div><iframe></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const body = frame.contentDocument?.body as HTMLElement;
    expect(selectorsFor(body)).toEqual(['.report > iframe']);
  });
});

test('a name or number of a client is in no selector', () => {
  document.body.innerHTML = `<header data-client="jansen" id="client-48213" title="Cliënt Jansen">
    <a href="/clients/48213" aria-label="Dossier van Jansen" class="banner-name">J. Jansen</a></header><h1>Jansen</h1>`;
  const found = ['a', 'header', 'h1'].flatMap((tag) => selectorsFor(document.querySelector(tag) as Element));
  expect(found.filter((selector) => /jansen|48213/i.test(selector))).toEqual([]);
});
