import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import readSheets from 'read-excel-file/browser';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Action } from '../../../lib/matrix/actions/action.ts';
import { buildMatrix } from '../../../lib/matrix/build-matrix.ts';
import { parseBundle } from '../../../lib/matrix/bundle/parse-bundle.ts';
import { showLocale } from '../../locale.svelte.ts';
import '../../styles/base.css';
import { exampleMatrix } from '../example-matrix.ts';
import { exampleTaken } from './example-taken.ts';
import Factsheet from './Factsheet.svelte';
import type { ImportOutcome } from './import-outcome.ts';
import { makeFile } from './make-file.ts';
import TakeAlong from './TakeAlong.svelte';

const nothing = () => undefined;
const none = { sessions: 0, codings: 0, actions: 0, events: 0 };
const bringing = (outcome: ImportOutcome) => vi.fn(() => Promise.resolve(outcome));
const props = {
  ...{ taken: exampleTaken, onPrinted: nothing },
  onFile: bringing({ state: 'done', came: none, clashes: [], passedOver: 0 }),
};

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  await page.viewport(1280, 900);
});

async function bring(outcome: ImportOutcome) {
  const screen = await render(TakeAlong, { ...props, onFile: bringing(outcome) });
  await screen.getByLabelText('Bestand van Naast (JSON)').upload(new File(['{}'], 'naast.json'));
  await screen.getByRole('button', { name: 'Haal binnen' }).click();
  return screen;
}

describe('a file', () => {
  test('of all is a bundle that can be brought in', async () => {
    const { name, content } = await makeFile('bundle', exampleTaken);
    expect(name).toBe('naast-matrix-2026-11-24.json');
    expect(parseBundle(await content.text())).toMatchObject(exampleTaken.data);
  });

  test('of the matrix holds what was agreed by the teams that are selected, and by no other', async () => {
    const sessions = exampleMatrix.sessions.filter(({ team }) => team === 'Team Oost');
    const matrix = buildMatrix({ ...exampleMatrix, sessions });
    const { content } = await makeFile('xlsx', { ...exampleTaken, matrix });
    const sheets = await readSheets(content);
    const agreed = sheets.find(({ sheet }) => sheet === 'Afspraken')?.data.slice(1);
    expect(agreed?.map((row) => row[1])).toEqual(['Team Oost']);
  });

  test('of the picture is a PNG that the browser reads, twice as sharp as it is drawn', async () => {
    const { content } = await makeFile('png', exampleTaken);
    const drawn = await createImageBitmap(content);
    expect(drawn.width).toBe(2400);
    expect(drawn.height).toBeGreaterThan(1000);
  });

  test.each([
    ['xlsx', 'PK'],
    ['csv-excel', '"Dimensie";"Kant";"Factor"'],
    ['csv-comma', '"Dimensie","Kant","Factor"'],
    ['svg', '<svg'],
    ['qdc', '<?xml'],
  ] as const)('is made as %s, in the language of the page', async (kind, begins) => {
    const { content } = await makeFile(kind, exampleTaken);
    expect((await content.text()).replace('\uFEFF', '').startsWith(begins)).toBe(true);
  });

  test('is saved at a press, and that is told', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(nothing);
    const screen = await render(TakeAlong, props);
    await screen.getByRole('button', { name: /^XLSX/ }).click();
    await expect.element(screen.getByText('Je browser bewaart het bestand.')).toBeVisible();
    expect(saved).toHaveBeenCalledOnce();
    saved.mockRestore();
  });
});

describe('bringing in', () => {
  test('tells how much came', async () => {
    const screen = await bring({
      state: 'done',
      came: { ...none, sessions: 3, codings: 12 },
      clashes: [],
      passedOver: 0,
    });
    await expect.element(screen.getByText(/^Erbij gekomen. Focusgroepen: 3, codes: 12/)).toBeVisible();
  });

  test('says that nothing was new', async () => {
    const screen = await bring({ state: 'done', came: none, clashes: [], passedOver: 0 });
    await expect.element(screen.getByText(/^Alles uit dit bestand was hier al/)).toBeVisible();
  });

  test('says what stayed out because the same cannot be read here', async () => {
    const screen = await bring({ state: 'done', came: none, clashes: [], passedOver: 2 });
    await expect.element(screen.getByText(/niet leesbaar is: 2\. Er is niets overschreven/)).toBeVisible();
    expect(screen.getByText(/was hier al/).elements()).toEqual([]);
  });

  test('names the sessions that clash', async () => {
    const [here] = exampleTaken.data.results;
    if (!here) throw new Error('There is no session');
    const screen = await bring({
      state: 'done',
      came: none,
      clashes: [{ here, there: here }],
      passedOver: 0,
    });
    await expect.element(screen.getByText(/Team Oost, 12 februari 2026/)).toBeVisible();
  });

  test.each([
    ['damaged', /beschadigd, bij: results\/3/],
    ['unsound', /klopt niet met de eigen regels/],
    ['newer-version', /nieuwere versie van Naast/],
    ['not-json', /van een ander programma/],
    ['not-a-bundle', /geen matrix van Naast/],
    ['too-large', /te groot/],
    ['full', /geen ruimte meer/],
    ['unknown', /lukte niet/],
  ] as const)('says what is wrong, and that nothing changed: %s', async (why, words) => {
    const screen = await bring({ state: 'failed', why, where: 'results/3' });
    await expect.element(screen.getByText(words)).toBeVisible();
  });
});

describe('the factsheet', () => {
  test('has a front and a back that each fit on a page of A4', async () => {
    const long = 'Dit is een lange afspraak, met heel veel woorden. '.repeat(9);
    const [action] = exampleTaken.data.actions;
    if (!action) throw new Error('Nothing was agreed');
    const actions = Array.from({ length: 20 }, (_, at): Action => ({
      ...{ ...action, id: `${at}`, text: long, who: long.slice(0, 60), outcome: long, state: 'done' },
    }));
    const taken = { ...exampleTaken, data: { ...exampleTaken.data, actions } };
    const screen = await render(Factsheet, { taken, names: true });
    const pages = [...screen.container.querySelectorAll('article')];
    expect(pages).toHaveLength(2);
    // 297 mm less twice 12 mm of margin, at 96 pixels an inch; the padding stands for the margin.
    const room = ((297 - 24) / 25.4) * 96;
    for (const sheet of pages) {
      const { paddingTop, paddingBottom } = getComputedStyle(sheet);
      expect(sheet.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)).toBeLessThan(room);
    }
  });

  test('says how it was measured: how many people, in how many sessions, and from how many on', async () => {
    const screen = await render(Factsheet, { taken: exampleTaken, names: false });
    await expect
      .element(screen.getByText(/laatste focusgroep van elk team deden samen 30 mensen mee/))
      .toBeVisible();
    await expect.element(screen.getByText(/pas vanaf 3 stemmen\. Ook een verschil/)).toBeVisible();
  });

  test('says who does what only when that was chosen', async () => {
    const screen = await render(TakeAlong, props);
    await screen.getByRole('button', { name: 'Maak een factsheet' }).click();
    const back = screen.getByRole('article').last();
    expect(back.element().textContent).not.toContain('Noor');
    await screen.getByLabelText('Zet erbij wie wat doet').click();
    expect(back.element().textContent).toContain('Noor');
    await screen.getByRole('button', { name: 'Terug' }).click();
    await expect.element(screen.getByRole('button', { name: 'Maak een factsheet' })).toHaveFocus();
  });
});

test.each([
  [1280, 'nl'],
  [320, 'nl'],
  [320, 'en'],
] as const)('everybody can use it at %i pixels, in %s', async (width, locale) => {
  showLocale(locale);
  await page.viewport(width, 900);
  const rules = { region: { enabled: false } };
  const screen = await render(TakeAlong, props);
  expect((await axe.run(screen.container, { rules })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await screen.getByRole('button', { name: /factsheet/ }).click();
  expect((await axe.run(screen.container, { rules })).violations).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
