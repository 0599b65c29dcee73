import type { BrowserName } from '../browser/find-browser.ts';
import { openFilledMatrix } from './filled/open-filled-matrix.ts';
import { openFilledMirror } from './filled/open-filled-mirror.ts';
import type { Demo } from './in-demo.ts';

/**
 * Opens the sample app for somebody to look around in, until Ctrl-C or until the browser is closed.
 * @param filled with the mirror of a fictional year and the matrix of fictional teams in tabs beside it
 */
export async function show(
  { browser, dossier, extension }: Demo,
  name: BrowserName,
  filled: boolean,
): Promise<void> {
  const done = new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    browser.once('disconnected', resolve);
  });
  const id = await browser.installExtension(extension).catch(() => {
    // Some branded browsers take no extension over the debugging protocol.
    console.log(
      `Load Naast by hand: on ${name}'s page of extensions switch on developer mode, then "load unpacked": ${extension}` +
        (filled ? '\nThe fictional year cannot be brought in that way: for that take another browser.' : ''),
    );
    return undefined;
  });
  if (filled && id !== undefined) {
    await openFilledMirror(browser, name, id);
    await openFilledMatrix(browser, name, id);
  }
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${dossier.origin}/clients`);
  console.log(
    `The sample record app is at ${dossier.origin}, open in ${name}. All people in it are made up.\n` +
      'Choose a client and a new report, and write about the people around that client: Naast looks on beside it.\n' +
      (filled
        ? 'The tabs beside it are the mirror of a fictional year and the matrix of three fictional teams.\n'
        : '') +
      'Ctrl-C closes everything; nothing is kept.',
  );
  await done;
}
