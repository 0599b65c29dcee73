import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../browser/until.ts';
import type { BrowserName } from '../../browser/find-browser.ts';
import { output } from '../output.ts';
import type { Demo } from '../in-demo.ts';
import { openFilledMirror, type FilledMirror } from './open-filled-mirror.ts';

const looks = [
  { name: 'mirror', width: 1280, scheme: 'light' },
  { name: 'mirror-dark', width: 1280, scheme: 'dark' },
  { name: 'mirror-360', width: 360, scheme: 'light' },
] as const;

/**
 * Opens the mirror of a fictional year, looks whether all of the year is in it, and takes its pictures.
 * @returns whether it was; if not, the last line says what was missing
 */
export async function checkFilled({ browser, extension }: Demo, name: BrowserName): Promise<boolean> {
  mkdirSync(output, { recursive: true });
  try {
    const id = await browser.installExtension(extension);
    const mirror = await openFilledMirror(browser, name, id);
    const { year } = mirror;
    console.log(
      `A year of ${year.contacts.length} contacts with ${year.clients.length} clients, ` +
        `${year.offers.length} questions and ${year.assessments.length} self-assessments`,
    );
    for (const look of looks) {
      // Firefox cannot be told over its protocol which colours the user likes.
      if (name !== 'firefox') {
        await mirror.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
      } else if (look.scheme === 'dark') continue;
      await takePicture(mirror, look);
    }
    console.log(`All of it was there. Pictures are in ${output}`);
    return true;
  } catch (error) {
    console.error('Not all of it was there.', error);
    return false;
  }
}

async function takePicture(
  { page, year, openAgain }: FilledMirror,
  look: (typeof looks)[number],
): Promise<void> {
  const { name, width, scheme } = look;
  await page.setViewport({ width, height: 900 });
  await openAgain();
  const contacts = year.contacts.length;
  await until(`${contacts} contacts and the grades`, async () => {
    const isThere = await page.evaluate(
      (count) => document.querySelector('canvas') !== null && document.body.innerText.includes(`${count} `),
      contacts,
    );
    return isThere || null;
  });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) throw new Error(`At ${width} wide the mirror sticks out by ${overflow}.`);
  await page.screenshot({ path: join(output, `${name}.png`), fullPage: true });
  console.log(`  ${width} wide, ${scheme}: ${name}.png`);
}
