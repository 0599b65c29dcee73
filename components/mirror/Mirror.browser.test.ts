import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { showLocale } from '../locale.svelte.ts';
import '../styles/base.css';
import { emptyReports, emptyWords, exampleMirror, words } from './example-mirror.ts';
import Mirror from './Mirror.svelte';

beforeEach(async () => {
  showLocale('nl');
  document.documentElement.lang = 'nl';
  await page.viewport(1100, 900);
});

/** The texts of the cells of a table, row by row. */
function rowsOf(table: Element): string[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
  );
}

describe('the grades', () => {
  test('stand in a table beside the line, with pauses and other questions in words', async () => {
    const screen = await render(Mirror, exampleMirror());
    const table = screen.getByRole('table', { name: 'Mijn cijfer' });
    expect(rowsOf(table.element())).toEqual([
      ['1 december 2025', '7', '6', 'zoals nu'],
      ['20 januari 2026', '6', 'niet gegeven', 'zoals nu'],
      ['2 november 2026, na een pauze', '7', '8', 'versie 2'],
    ]);
    await expect.element(screen.getByText('Andere vragen dan nu')).toBeVisible();
    await expect.element(screen.getByText('Geen lijn: meer dan drie maanden ertussen')).toBeVisible();
  });

  test('are told to who cannot see the line', async () => {
    const screen = await render(Mirror, exampleMirror());
    await expect
      .element(screen.getByRole('img', { name: /3 zelfbeoordelingen, van 1 december 2025/ }))
      .toBeVisible();
  });

  test('are drawn on a canvas, with both grades', async () => {
    const onPicture = vi.fn();
    const screen = await render(Mirror, { ...exampleMirror(), onPicture });
    await screen.getByRole('button', { name: 'Plaatje (PNG)' }).click();
    await expect.poll(() => onPicture.mock.calls.length).toBe(1);
    const picture = await createImageBitmap(onPicture.mock.calls[0]?.[0]);
    expect(picture.width).toBe(2016);
  });

  test('show as a table alone at one press, and the line comes back', async () => {
    const screen = await render(Mirror, exampleMirror());
    const button = screen.getByRole('button', { name: 'Toon als tabel' });
    await button.click();
    await expect.element(screen.getByRole('img', { name: /3 zelfbeoordelingen/ })).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Plaatje (PNG)' })).toBeVisible();
    await screen.getByRole('button', { name: 'Toon als grafiek' }).click();
    await expect.element(screen.getByRole('img', { name: /3 zelfbeoordelingen/ })).toBeVisible();
    await expect.element(button).toBeVisible();
  });

  test('go to a file in both kinds of CSV', async () => {
    const onTable = vi.fn();
    const screen = await render(Mirror, { ...exampleMirror(), onTable });
    await screen.getByRole('button', { name: 'Tabel voor Excel (CSV)' }).first().click();
    await screen.getByRole('button', { name: 'Tabel met komma’s (CSV)' }).last().click();
    expect(onTable.mock.calls).toEqual([
      ['grades', 'semicolon'],
      ['reports', 'comma'],
    ]);
  });
});

describe('what reports showed', () => {
  test('has the numbers of each picture in a table, where a month without contacts is a pause', async () => {
    const screen = await render(Mirror, exampleMirror());
    await screen.getByRole('button', { name: 'Getallen' }).first().click();
    const rows = rowsOf(screen.getByRole('table', { name: 'Het netwerk kwam ter sprake' }).element());
    expect(rows).toHaveLength(13);
    expect(rows[2]).toEqual(['januari 2026', '50\u00a0% (1)', '2']);
    expect(rows[4]).toEqual(['maart 2026', 'geen contacten', '0']);
  });

  test('draws a pause as a gap', async () => {
    const screen = await render(Mirror, exampleMirror());
    const lines = screen.container.querySelector('svg:has(polyline)')?.querySelectorAll('polyline');
    // January and February, May and June, October and November.
    expect([...(lines ?? [])].map((line) => line.getAttribute('points')?.split(' ').length)).toEqual([
      2, 2, 2,
    ]);
  });

  test('counts the meetings of each trajectory against three', async () => {
    const screen = await render(Mirror, exampleMirror());
    const table = screen.getByRole('table').filter({ hasText: '3 of meer' });
    expect(rowsOf(table.element())).toEqual([
      ['3 of meer', '0'],
      ['2', '0'],
      ['1', '1'],
      ['0', '5'],
    ]);
  });
});

describe('the period', () => {
  test('is chosen by the arrow keys', async () => {
    const onSpan = vi.fn();
    const screen = await render(Mirror, { ...exampleMirror(), onSpan });
    screen.getByRole('radio', { name: '1 jaar' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onSpan.mock.calls).toEqual([['all']]);
  });

  test('is chosen freely from day to day, and asks for another when it runs backwards', async () => {
    const onFree = vi.fn();
    const screen = await render(Mirror, { ...exampleMirror(), span: 'free' as const, onFree });
    await screen.getByLabelText('Van').fill('2026-03-01');
    expect(onFree.mock.calls).toEqual([[{ from: '2026-03-01', to: '2026-11-24' }]]);
    await screen.getByLabelText('Tot en met').fill('2026-02-01');
    await expect
      .element(screen.getByText('De eerste dag ligt na de laatste. Kies je een andere?'))
      .toBeVisible();
    expect(onFree).toHaveBeenCalledOnce();
  });

  test('waits while a year is half typed', async () => {
    const onFree = vi.fn();
    const screen = await render(Mirror, { ...exampleMirror(), span: 'free' as const, onFree });
    await screen.getByLabelText('Van').fill('0002-03-01');
    await screen.getByLabelText('Van').fill('0202-03-01');
    expect(onFree).not.toHaveBeenCalled();
    await screen.getByLabelText('Van').fill('2026-03-01');
    expect(onFree.mock.calls).toEqual([[{ from: '2026-03-01', to: '2026-11-24' }]]);
  });
});

describe('single questions', () => {
  test('are added up by area, for the period that is shown', async () => {
    const screen = await render(Mirror, exampleMirror());
    const table = screen.getByRole('table', { name: 'Losse vragen' });
    expect(rowsOf(table.element())).toEqual([
      ['Bespreken', '0', '0', '1'],
      ['Uitnodigen', '0', '0', '0'],
      ['Meegaan', '0', '0', '0'],
      ['Netwerkbijeenkomst', '0', '0', '0'],
      ['Samenwerken', '0', '0', '0'],
      ['Vrijwilligers en maatjes', '1', '0', '0'],
    ]);
  });

  test('are not spoken of where none was answered', async () => {
    const screen = await render(Mirror, { ...exampleMirror(), words: { ...words, areaAnswers: [] } });
    await expect.element(screen.getByRole('table', { name: 'Mijn cijfer' })).toBeVisible();
    await expect.element(screen.getByText('Losse vragen')).not.toBeInTheDocument();
  });
});

describe('an empty mirror', () => {
  test('tells what will come', async () => {
    const empty = { words: emptyWords, reports: emptyReports, firstContact: null };
    const screen = await render(Mirror, { ...exampleMirror(), ...empty });
    await expect
      .element(screen.getByText('Hier komt een lijn, zodra je jezelf een cijfer hebt gegeven.'))
      .toBeVisible();
    await expect.element(screen.getByText(/Schrijf je een verslag met Naast erbij/)).toBeVisible();
    await expect.element(screen.getByRole('group', { name: 'Periode' })).not.toBeInTheDocument();
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });
});

describe('a locked mirror', () => {
  test('shows no grade, note or intention, and what reports showed', async () => {
    const screen = await render(Mirror, { ...exampleMirror(), words: 'locked' as const });
    await expect.element(screen.getByText('Het netwerk kwam ter sprake')).toBeVisible();
    await expect.element(screen.getByRole('table', { name: 'Mijn cijfer' })).not.toBeInTheDocument();
    expect(screen.container.textContent).not.toContain('Vragen wie erbij wil zijn.');
  });

  test('says that a passphrase does not fit, and stays', async () => {
    const onUnlocked = vi.fn(() => Promise.resolve('wrong' as const));
    const screen = await render(Mirror, { ...exampleMirror(), words: 'locked' as const, onUnlocked });
    await screen.getByLabelText('Wachtzin').fill('drie woorden samen');
    await userEvent.keyboard('{Enter}');
    expect(onUnlocked.mock.calls).toEqual([['drie woorden samen']]);
    await expect.element(screen.getByText(/Deze wachtzin past niet/)).toBeVisible();
  });

  test('leads to the settings when the passphrase is lost', async () => {
    const screen = await render(Mirror, { ...exampleMirror(), words: 'locked' as const });
    const link = screen.getByRole('link', { name: /^Wachtzin kwijt/ });
    await expect.element(link).toHaveAttribute('href', '/options.html#lock');
  });
});

describe('the sheet for a conversation', () => {
  test('has nothing in own words until the user ticks it', async () => {
    const screen = await render(Mirror, exampleMirror());
    await screen.getByRole('button', { name: 'Maak een blad' }).click();
    const sheet = screen.getByRole('article');
    expect(sheet.element().textContent).not.toContain('Meer gevraagd wie er nog is.');
    expect(sheet.element().textContent).not.toContain('Vragen wie erbij wil zijn.');
    await screen.getByLabelText(/Wat ik wil proberen/).click();
    await expect.element(sheet.getByText(/Vragen wie erbij wil zijn/)).toBeVisible();
    await expect.element(screen.getByText(/In je eigen woorden kunnen namen staan/)).toBeVisible();
    await screen.getByLabelText('De zes gebieden').click();
    expect(sheet.element().textContent).not.toContain('Bespreken');
    expect((await axe.run(screen.container)).violations).toEqual([]);
  });

  test('says so when it does not fit one page', async () => {
    const text = 'Meer gevraagd wie er nog is. '.repeat(60);
    const long = { ...words, reflections: [{ about: '2026-10', day: '2026-10-31', text }] };
    const screen = await render(Mirror, { ...exampleMirror(), words: long });
    await screen.getByRole('button', { name: 'Maak een blad' }).click();
    await expect.poll(() => screen.getByText(/Dit past niet op één blad/).elements()).toEqual([]);
    await screen.getByLabelText(/Mijn notities/).click();
    await expect.element(screen.getByText(/Dit past niet op één blad: het worden er 2/)).toBeVisible();
    await screen.getByLabelText(/Mijn notities/).click();
    await expect.element(screen.getByText(/Dit past niet op één blad/)).not.toBeInTheDocument();
  });
});

describe('everybody', () => {
  test.each([1280, 320])('can use it at %i pixels', async (width) => {
    await page.viewport(width, 900);
    const screen = await render(Mirror, exampleMirror());
    expect((await axe.run(screen.container)).violations).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('can read it in English at once', async () => {
    const screen = await render(Mirror, exampleMirror());
    showLocale('en');
    await expect.element(screen.getByRole('heading', { name: 'My mirror', level: 1 })).toBeVisible();
    await expect.element(screen.getByText('1 December 2025').first()).toBeInTheDocument();
  });
});
