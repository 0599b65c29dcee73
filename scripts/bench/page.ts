import { buildExtension } from '../browser/build-extension.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { howToInstall } from '../browser/install-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { createDossier } from '../demo/dossier/create-dossier.ts';
import { measureKind, type KindFigures, type Sides } from './page/measure-kind.ts';
import type { MeasuredKind } from './page/open-long-report.ts';

export type PageBench = Record<MeasuredKind, KindFigures> & { characters: number; keysPerSecond: number };

const characters = 10_000;
const keysPerSecond = 12;

/**
 * Somebody types fast in a long report of the sample record app, in two real browsers beside each other: one with the
 * built extension, one without. A plain field and a rich editor, for these are read in different ways.
 */
export async function benchPage(): Promise<PageBench> {
  const found = findBrowser(['chromium', 'chrome', 'edge']);
  if (!found) throw new Error(howToInstall);
  const extension = buildExtension(found.name);
  const dossier = await createDossier({ port: 0 });
  const launch = () => launchBrowser({ browser: found, extension, headless: true });
  const sides: Sides = { with: await launch(), without: await launch() };
  try {
    await sides.with.installExtension(extension);
    const measure = (kind: MeasuredKind) =>
      measureKind({ sides, origin: dossier.origin, kind, characters, keysPerSecond });
    return { characters, keysPerSecond, plain: await measure('plain'), ckeditor: await measure('ckeditor') };
  } finally {
    await Promise.all(Object.values(sides).map((browser) => browser.close()));
    await dossier.close();
  }
}
