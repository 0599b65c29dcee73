import type { Browser, Page } from 'puppeteer-core';
import { findPanel } from '../../browser/find-panel.ts';
import { readPanel } from '../../browser/read-panel.ts';
import { until } from '../../browser/until.ts';
import { clients } from '../../demo/dossier/clients.ts';
import type { ReportKind } from '../../demo/dossier/saved-report.ts';
import { composeText } from '../text.ts';

const selectors: Record<Exclude<ReportKind, 'tinymce'>, string> = {
  plain: 'textarea#report',
  ckeditor: '.ck-editor__editable',
};
export type MeasuredKind = keyof typeof selectors;

/** A page with a report of so many characters in it, and the cursor in the middle. */
export async function openLongReport(
  browser: Browser,
  origin: string,
  kind: MeasuredKind,
  characters: number,
): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`${origin}/clients/${clients[0]?.number}/reports/${kind}`);
  await page.waitForSelector('button.save:enabled');
  await page.focus(selectors[kind]);
  const text = composeText(characters);
  const session = await page.createCDPSession();
  const insert = (part: string) => session.send('Input.insertText', { text: part });
  await insert(text.slice(characters / 2));
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await insert(text.slice(0, characters / 2));
  await session.detach();
  return page;
}

/** Waits until the panel shows somebody: then the report has been read. */
export async function panelHasRead(page: Page): Promise<void> {
  await until('Somebody in the circle', async () => {
    const { ties, text } = await (await findPanel(page)).evaluate(readPanel);
    if (ties.length === 0) throw new Error(`The panel says ${text}`);
    return ties;
  });
}
