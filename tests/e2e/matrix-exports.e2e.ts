import { readFile } from 'node:fs/promises';
import { XMLValidator } from 'fast-xml-parser';
import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { describe, expect } from 'vitest';
import { exampleMatrix } from '../../components/matrix/example-matrix.ts';
import { factors } from '../../lib/matrix/factors.ts';
import { m } from '../../messages/compiled/messages.js';
import { test, type App } from './app.ts';
import { exampleResults, keepSessions } from './kept-sessions.ts';

const answer = (at: number) => `=${at}${' de cliënt één keer'.repeat(20)}`;

/** A session with so many answers that the workbook is too large for what its library does at once. */
const longWinded = exampleResults.slice(0, 1).map((result) => ({
  ...result,
  rounds: result.rounds.map((round) =>
    round.result.kind === 'texts'
      ? { ...round, result: { ...round.result, texts: Array.from({ length: 700 }, (_, at) => answer(at)) } }
      : round,
  ),
}));

/** The part of the page on files, with sessions in it. */
async function openFiles({ page, extensionPages }: App, kept = exampleResults): Promise<Page> {
  await page.goto(`${extensionPages}matrix.html`);
  await page.getByText(m.matrix_empty(), { exact: true }).waitFor();
  await keepSessions(page, kept);
  await page.goto(`${extensionPages}matrix.html#take`);
  await page.reload();
  return page;
}

async function save(page: Page, label: string): Promise<Buffer> {
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: `${label}: `, exact: false }).click();
  return readFile(await (await downloaded).path());
}

/** @returns what the page says of a file that is brought in */
async function bringIn(page: Page, buffer: Buffer): Promise<string> {
  const form = page.locator('form', { hasText: m.export_in_file() });
  await form
    .getByLabel(m.export_in_file())
    .setInputFiles({ name: 'matrix.json', mimeType: 'application/json', buffer });
  await form.getByRole('button', { name: m.export_in_do() }).click();
  const told = page.locator('form + [role="status"]');
  await expect.poll(async () => [m.export_in_busy(), ''].includes(await told.innerText())).toBe(false);
  return told.innerText();
}

/** Takes away what is kept of focus groups, as on another computer. */
async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('naast-sessions');
        request.onerror = () => reject(request.error ?? new Error('failed'));
        request.onsuccess = () => {
          const names = [...request.result.objectStoreNames];
          const transaction = request.result.transaction(names, 'readwrite');
          for (const name of names) transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
}

describe('what is taken along from the matrix', () => {
  test('opens in other programs: a workbook, a codebook, pictures', async ({ app }) => {
    const page = await openFiles(app);
    const sheets = await readSheets(await save(page, 'XLSX'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      m.export_head_matrix(),
      m.export_head_sessions(),
      m.export_head_answers(),
      m.export_head_actions(),
    ]);
    expect(sheets[0]?.data.slice(1).map((row) => row[2])).toEqual(factors.map(({ text }) => text.nl));

    const qdc = (await save(page, 'QDC')).toString('utf8');
    expect(XMLValidator.validate(qdc)).toBe(true);
    for (const { text } of factors) expect(qdc).toContain(text.nl.split(/[&"'<>‘’]/)[0]);

    expect(XMLValidator.validate((await save(page, m.export_svg())).toString('utf8'))).toBe(true);
    const png = await save(page, m.export_png());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2400);
  });

  test('is written whole, also when a workbook is large', async ({ app }) => {
    const page = await openFiles(app, longWinded);
    const [, , answers] = await readSheets(await save(page, 'XLSX'));
    const read = answers?.data.slice(1).map((row) => row[3]) ?? [];
    expect(read).toHaveLength(700);
    expect(read.every((text, at) => text === answer(at))).toBe(true);
  });

  test('makes the same matrix elsewhere, however often it is brought in', async ({ app }) => {
    const page = await openFiles(app);
    const [bundle, table] = [await save(page, 'JSON'), await save(page, m.export_csv_comma())];
    await forgetAll(page);
    expect(await bringIn(page, bundle)).toBe(
      m.export_in_done({ sessions: exampleMatrix.sessions.length, codings: 0, actions: 0, events: 0 }),
    );
    expect(await bringIn(page, bundle)).toBe(m.export_in_same());
    expect((await save(page, m.export_csv_comma())).equals(table)).toBe(true);

    const removing = page.getByRole('button', { name: `${m.export_other_remove()}: ` });
    await removing.first().click();
    await page.getByRole('button', { name: m.export_other_yes() }).click();
    await expect.poll(() => removing.count()).toBe(exampleMatrix.sessions.length - 1);
  });

  test('is refused by name when it is damaged or foreign, and changes nothing', async ({ app }) => {
    const page = await openFiles(app);
    const [bundle, table] = [await save(page, 'JSON'), await save(page, m.export_csv_comma())];
    const text = bundle.toString('utf8');
    expect(await bringIn(page, bundle.subarray(0, -9))).toBe(m.export_in_not_json());
    expect(await bringIn(page, Buffer.from('{"name":"x"}'))).toBe(m.export_in_not_a_bundle());
    expect(await bringIn(page, Buffer.from(text.replace('"v": 1', '"v": 2')))).toBe(m.export_in_newer());
    const lone = Buffer.from(text.replace('"voters": 14', '"voters": 2'));
    expect(await bringIn(page, lone)).toBe(m.export_in_unsound({ where: 'results/0/rounds/0' }));
    const other = Buffer.from(text.replace('"people": 14', '"people": 13'));
    expect(await bringIn(page, other)).toMatch(new RegExp(`^${m.export_in_clash()}`));
    expect((await save(page, m.export_csv_comma())).equals(table)).toBe(true);
  });
});
