import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { inDemo } from './demo/in-demo.ts';
import { sampleReports } from './demo/sample-reports.ts';
import { visit } from './demo/visit.ts';

// Makes the picture of the README: the sample app with the panel beside a report.

const path = join(import.meta.dirname, '../docs/picture.png');
const [sample] = sampleReports;
const found = findBrowser(['chromium', 'chrome', 'edge']);
if (!found || !sample) throw new Error('The picture is made with Chromium, Chrome or Edge; none was found.');

await inDemo(found, true, async ({ browser, dossier, extension }) => {
  await browser.installExtension(extension);
  const page = await browser.newPage();
  const user = visit(page, dossier.origin);
  await user.openReport(sample.client, sample.kind);
  await user.write(sample.text);
  await user.seePanel(...sample.ties);
  await page.screenshot({ path });
});
console.log(path);
