import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../../browser/until.ts';
import type { BrowserName } from '../../browser/find-browser.ts';
import { output } from '../output.ts';
import type { Demo } from '../in-demo.ts';
import { openFilledMatrix } from './open-filled-matrix.ts';
import { openFilledMirror } from './open-filled-mirror.ts';

const looks = [
  { suffix: '', width: 1280, scheme: 'light' },
  { suffix: '-dark', width: 1280, scheme: 'dark' },
  { suffix: '-360', width: 360, scheme: 'light' },
] as const;

/** A page with its content, and how to see that all of it is there. */
type Filled = { page: Page; openAgain(): Promise<void>; isThere: (page: Page) => Promise<boolean> };

/**
 * Opens the mirror of a fictional year and the matrix of fictional teams, looks whether all is in it, and takes pictures.
 * @returns whether it was; if not, the last line says what was missing
 */
export async function checkFilled({ browser, extension }: Demo, name: BrowserName): Promise<boolean> {
  mkdirSync(output, { recursive: true });
  try {
    const id = await browser.installExtension(extension);
    const { year, ...mirror } = await openFilledMirror(browser, name, id);
    console.log(
      `A year of ${year.contacts.length} contacts with ${year.clients.length} clients, ` +
        `${year.offers.length} questions and ${year.assessments.length} self-assessments`,
    );
    const contacts = String(year.contacts.length);
    await takePictures('mirror', name, {
      ...mirror,
      isThere: (page) =>
        page.evaluate(
          (count) =>
            document.querySelector('canvas') !== null && document.body.innerText.includes(`${count} `),
          contacts,
        ),
    });
    const { data, ...matrix } = await openFilledMatrix(browser, name, id);
    console.log(
      `${data.results.length} focus groups of three teams, ${data.codings.length} codings and ${data.actions.length} actions`,
    );
    const teams = data.results.flatMap(({ team }) => team ?? []);
    await takePictures('matrix', name, {
      ...matrix,
      isThere: (page) =>
        page.evaluate((named) => named.every((team) => document.body.innerText.includes(team)), teams),
    });
    console.log(`All of it was there. Pictures are in ${output}`);
    return true;
  } catch (error) {
    console.error('Not all of it was there.', error);
    return false;
  }
}

async function takePictures(what: string, name: BrowserName, filled: Filled): Promise<void> {
  for (const { suffix, width, scheme } of looks) {
    // Firefox cannot be told over its protocol which colours the user likes.
    if (name !== 'firefox') {
      await filled.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    } else if (scheme === 'dark') continue;
    await filled.page.setViewport({ width, height: 900 });
    await filled.openAgain();
    await until(`All of the ${what}`, async () => (await filled.isThere(filled.page)) || null);
    const overflow = await filled.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) throw new Error(`At ${width} wide the ${what} sticks out by ${overflow}.`);
    await filled.page.screenshot({ path: join(output, `${what}${suffix}.png`), fullPage: true });
    console.log(`  ${width} wide, ${scheme}: ${what}${suffix}.png`);
  }
}
