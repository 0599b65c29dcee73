import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { test as base } from 'vitest';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { quietChromium, viewport } from '../../scripts/browser/launch-browser.ts';
import { clients } from '../../scripts/demo/dossier/clients.ts';
import { createDossier, type Dossier } from '../../scripts/demo/dossier/create-dossier.ts';
import type { ReportKind } from '../../scripts/demo/dossier/saved-report.ts';
import { reportOn, type Report } from './report.ts';

/** Chromium with the built extension in a fresh profile, beside a sample record app of its own. */
export type App = {
  dossier: Dossier;
  context: BrowserContext;
  page: Page;
  /** Where the browser keeps everything. */
  profile: string;
  /** The address of the extension's own pages, with a slash at the end. */
  extensionPages: string;
  background: Worker;
  /** Opens the page on which a new report of a client is written, and waits until its field is there. */
  openReport(kind: ReportKind, client?: string): Promise<Report>;
  close(): Promise<void>;
};

// Playwright switches off storage partitioning, without which the panel's frame may not use IndexedDB; our own list
// takes the place of Playwright's.
const disabledFeatures =
  '--disable-features=LensOverlay,MediaRouter,PaintHolding,OptimizationHints,HttpsUpgrades';

/** Two clients of the sample app. */
export const [oneClient, otherClient] = clients.map(({ number }) => number) as [string, string];

/**
 * @param options.extension its folder, in the place of the build
 * @param options.profile one that was used before
 * @param options.executable the browser, in the place of the machine's
 */
export async function startApp(
  options: { args?: string[]; extension?: string; profile?: string; executable?: string } = {},
): Promise<App> {
  const extension = options.extension ?? extensionFolder('chromium');
  const load = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const started = await startBrowser([...load, ...(options.args ?? [])], options.profile, options.executable);
  const { context } = started;
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    ...started,
    background,
    extensionPages: new URL('/', background.url()).href,
    async openReport(kind, client) {
      const report = await started.openReport(kind, client);
      // Playwright emulates focus in every new frame, which takes it from an editor's frame: be there before.
      await report.panel.frame();
      return report;
    },
  };
}

/** The same without the extension: what the record app does by itself. */
export async function startBrowser(
  args: string[] = [],
  usedProfile?: string,
  executable?: string,
): Promise<Omit<App, 'background' | 'extensionPages'>> {
  const found = findBrowser(['chromium']);
  if (!found) throw new Error('The e2e tests need Chromium.');
  const profile = usedProfile ?? (await mkdtemp(join(tmpdir(), 'naast-e2e-')));
  const dossier = await createDossier({ port: 0 });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable ?? found.path,
    headless: true,
    viewport,
    args: [...quietChromium, disabledFeatures, ...args],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    dossier,
    context,
    page,
    profile,
    async openReport(kind, client = oneClient) {
      await page.goto(`${dossier.origin}/clients/${client}/reports/${kind}`);
      return reportOn(page, kind);
    },
    async close() {
      await context.close();
      await dossier.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A test with an app of its own. */
export const test = base.extend<{ app: App }>({
  app: async ({ task: _ }, use) => {
    const app = await startApp();
    await use(app);
    await app.close();
  },
});
