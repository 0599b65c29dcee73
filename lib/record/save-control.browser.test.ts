import { describe, expect, test } from 'vitest';
import { findSaveControls, saveControlAt, savesReport } from './save-control.ts';

function query(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

function isSave(html: string, ...selectors: string[]): boolean {
  document.body.innerHTML = html;
  return saveControlAt(query('#pressed'), query('textarea'), selectors) !== null;
}

describe('without a profile a control saves', () => {
  test.each([
    ['by its text', '<form><textarea></textarea><button id="pressed">Verslag opslaan</button></form>'],
    [
      'when an icon in it is pressed',
      '<textarea></textarea><button title="Bewaren"><i id="pressed">x</i></button>',
    ],
    ['by its value', '<form><textarea></textarea><input type="submit" id="pressed" value="Save"></form>'],
    ['by its label', '<textarea></textarea><div role="button" aria-label="Opslaan" id="pressed">✓</div>'],
    [
      'in a toolbar outside all forms',
      '<nav><a href="#" id="pressed">Opslaan</a></nav><form><textarea></textarea></form>',
    ],
    [
      'outside the form that it names',
      '<form id="f"><textarea></textarea></form><button form="f" id="pressed">Opslaan</button>',
    ],
  ])('%s', (_, html) => {
    expect(isSave(html)).toBe(true);
  });

  test.each([
    ['that says something else', '<form><textarea></textarea><button id="pressed">Annuleren</button></form>'],
    ['of another form', '<textarea></textarea><form><button id="pressed">Opslaan</button></form>'],
    [
      'of a dialog in which the field is not',
      '<textarea></textarea><dialog open><button id="pressed">Opslaan</button></dialog>',
    ],
    ['that is no control', '<textarea></textarea><p id="pressed">Opslaan</p>'],
  ])('not one %s', (_, html) => {
    expect(isSave(html)).toBe(false);
  });
});

test('with a profile only what it names saves', () => {
  const html =
    '<form><textarea></textarea><span class="ok" id="pressed">v</span><button>Opslaan</button></form>';
  expect(isSave(html, '.ok')).toBe(true);
  expect(saveControlAt(query('button'), query('textarea'), ['.ok'])).toBeNull();
});

describe('sending a form off', () => {
  const html = `<form id="own"><textarea></textarea><button>Opslaan</button><button class="no">Annuleren</button></form>
    <form id="other"><button>Zoek</button></form>`;
  const saves = (form: string, submitter: string | null, ...selectors: string[]) => {
    document.body.innerHTML = html;
    return savesReport(
      query(form),
      submitter === null ? null : query(submitter),
      query('textarea'),
      selectors,
    );
  };

  test('saves the report that is in it', () => {
    expect(saves('#own', null)).toBe(true);
    expect(saves('#own', '#own button')).toBe(true);
  });

  test('saves nothing when the report is elsewhere, or the button says otherwise', () => {
    expect(saves('#other', null)).toBe(false);
    expect(saves('#own', '.no')).toBe(false);
  });

  test('saves nothing by a button that the profile does not name', () => {
    expect(saves('#own', '#own button', '.ok')).toBe(false);
    expect(saves('#own', '.no', '.no')).toBe(true);
  });

  test('saves a report that is in a shadow root within it', () => {
    document.body.innerHTML = '<form><article></article></form>';
    const root = query('article').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const field = root.querySelector('textarea');
    expect(field && savesReport(query('form'), null, field, [])).toBe(true);
  });

  test('saves a report that is in a frame within it', () => {
    document.body.innerHTML = '<form><iframe></iframe></form>';
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('The frame has no document.');
    expect(savesReport(query('form'), null, inside.body, [])).toBe(true);
  });
});

test('the save controls of a field are those that are shown', () => {
  document.body.innerHTML = `<form><textarea></textarea><button>Versturen</button><button hidden>Opslaan</button>
    <button>Verder</button><button type="button">Hulp</button><button>Sluiten</button></form><a>Opslaan</a>`;
  const found = findSaveControls(document, query('textarea'), []).map(({ textContent }) => textContent);
  expect(found).toEqual(['Versturen', 'Verder', 'Opslaan']);
});
