import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sampleReports, type SampleReport } from './sample-reports.ts';
import { findClient } from './dossier/clients.ts';
import type { Dossier } from './dossier/create-dossier.ts';
import { reportTitles, type ReportKind } from './dossier/saved-report.ts';
import type { Demo } from './in-demo.ts';
import { output } from './output.ts';
import { visit } from './visit.ts';

/**
 * Does by itself what a visitor of the demo would do, and says line by line what it saw.
 * @returns whether all of it was there; if not, the last line says what was missing.
 */
export async function check({ browser, dossier, extension }: Demo): Promise<boolean> {
  mkdirSync(output, { recursive: true });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  try {
    for (const sample of sampleReports) await walk(page, dossier, sample);
    console.log(`All of it was there. Pictures are in ${output}`);
    return true;
  } catch (error) {
    await page.screenshot({ path: join(output, 'missing.png') });
    console.error('Not all of it was there.', error);
    return false;
  }
}

async function walk(page: Page, dossier: Dossier, sample: SampleReport): Promise<void> {
  const { client, kind, text } = sample;
  const user = visit(page, dossier.origin);

  await user.openReport(client, kind);
  console.log(`${reportTitles[kind]} of ${findClient(client)?.name}`);
  await user.write(text);
  console.log(`  typed:    ${text.length} characters, key by key`);

  const { ties, questions } = await user.seePanel(...sample.ties);
  console.log(`  circle:   ${ties.join(', ')}`);
  for (const question of questions) console.log(`  question: ${question}`);
  await page.screenshot({ path: join(output, `${kind}.png`) });

  await user.save();
  const saved = await readBack(dossier.origin);
  if (!saved.equals(expectedBody(sample))) {
    throw new Error(`Saved was ${saved.toString()}, typed was ${text}`);
  }
  console.log(`  saved:    ${saved.length} bytes, just what was typed`);

  await page.goto(`${dossier.origin}/clients/${client}`);
  await page.screenshot({ path: join(output, `${kind}-saved.png`) });
  const shown = await page.$eval('article .text', (report) => report.textContent);
  if (shown !== text) throw new Error(`The client's page shows: ${shown}`);
  console.log("  read back on the client's page");
}

/** The bytes of the report that was saved last, as the app took them in. */
async function readBack(origin: string): Promise<Buffer> {
  const list: { id: string }[] = await (await fetch(`${origin}/api/reports`)).json();
  const bytes = await fetch(`${origin}/api/reports/${list.at(-1)?.id}`);
  return Buffer.from(await bytes.arrayBuffer());
}

/** What each kind of report sends for a text of one paragraph, in a browser without Naast. */
function expectedBody({ kind, text }: { kind: ReportKind; text: string }): Buffer {
  const fields = { contact: 'Huisbezoek', subject: '' };
  return Buffer.from(
    kind === 'plain'
      ? new URLSearchParams({ ...fields, report: text }).toString()
      : JSON.stringify({ ...fields, report: `<p>${text}</p>` }),
  );
}
