import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { createKeeper } from '../../lib/messaging/keeper.ts';
import type { KeepRunAnswer, ToBackground } from '../../lib/messaging/messages.ts';
import { nextRevision } from '../../lib/store/testing/next-revision.ts';
import { someDefinition, someRun } from '../../lib/store/testing/some-run.ts';
import type { KeptRun } from '../../lib/survey/run.ts';
import { startApp, test, type App } from './app.ts';
import { putToSleep } from './sleep.ts';
import { rowsIn, writeLaterDatabase } from './stores.ts';

/** The extension's API, for what runs in its own contexts. */
declare const chrome: typeof import('wxt/browser').browser;

const patience = { timeout: 10_000 };
const graded = (run: KeptRun, value: number): KeptRun => ({
  ...run,
  answers: { first: { kind: 'grade', value } },
});

/** A page of the extension, from which the journal is written. */
async function openPage({ context, extensionPages }: App, name = 'options'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extensionPages}${name}.html`);
  return page;
}

function tell(page: Page, message: ToBackground): Promise<KeepRunAnswer | undefined> {
  return page.evaluate((told) => chrome.runtime.sendMessage(told), message);
}

function keepRun(page: Page, run: KeptRun, revision = nextRevision()): Promise<KeepRunAnswer | undefined> {
  return tell(page, { type: 'keepRun', run, definition: someDefinition, revision });
}

describe('two windows at once', () => {
  test('begin one self-assessment: one is kept, and the other is told which', async ({ app }) => {
    const [here, there] = await Promise.all([openPage(app), openPage(app)]);
    const answers = await Promise.all([keepRun(here, someRun()), keepRun(there, someRun())]);
    const [kept, ...others] = await keptRuns(here);
    expect(others).toEqual([]);
    expect(answers).toContainEqual({ state: 'kept' });
    expect(answers).toContainEqual({ state: 'open-already', runId: kept?.id });
  });

  test('answer it: one is kept, and the other is told that a newer one exists', async ({ app }) => {
    const [here, there] = await Promise.all([openPage(app), openPage(app)]);
    const [run, begun] = [someRun(), nextRevision()];
    await keepRun(here, run, begun);
    const answers = await Promise.all([
      keepRun(here, graded(run, 6), nextRevision(begun)),
      keepRun(there, graded(run, 9), nextRevision(begun)),
    ]);
    expect(answers).toContainEqual({ state: 'kept' });
    expect(answers).toContainEqual({ state: 'failed', why: 'newer-exists' });
    expect(await keptRuns(here)).toEqual([graded(run, answers[0]?.state === 'kept' ? 6 : 9)]);
  });
});

test('a background that is ended while it writes is woken by the same write, which is kept once', async ({
  app,
}) => {
  const page = await openPage(app);
  const [run, begun] = [someRun(), nextRevision()];
  await keepRun(page, run, begun);
  const asleep = Promise.withResolvers<void>();
  const sent: Promise<unknown>[] = [];
  const keep = createKeeper<KeptRun, KeepRunAnswer>(async (state, revision) => {
    // Sent again at once, it would wake the background before anybody saw it asleep.
    if (sent.length > 0) await asleep.promise;
    const answer = keepRun(page, state, revision);
    sent.push(answer);
    return answer;
  }, begun.id);

  const letGo = await holdStore(page);
  const answered = keep(graded(run, 6));
  await expect.poll(() => isWriting(page), patience).toBe(true);
  await putToSleep(app);
  await letGo();
  expect(await keptRuns(page)).toEqual([run]);
  asleep.resolve();

  expect(await answered).toEqual({ state: 'kept' });
  expect(await keptRuns(page)).toEqual([graded(run, 6)]);
  expect(await Promise.allSettled(sent)).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled' }]);
});

test('what was kept is there after the browser is killed, at the same question', async ({ app }) => {
  const page = await openPage(app);
  const run = { ...graded(someRun(), 6), at: 'try' };
  expect(await keepRun(page, run)).toEqual({ state: 'kept' });
  await killBrowser(app);
  const again = await startApp({ profile: app.profile });
  try {
    expect(await keptRuns(await openPage(again))).toEqual([run]);
  } finally {
    await again.close();
  }
});

test('on a full disk it says so, keeps what it has, and keeps the same write when there is room', async () => {
  const extension = await withoutUnlimitedStorage();
  const app = await startApp({ extension });
  try {
    const page = await openPage(app);
    const limit = await limitStorage(app, page);
    const [run, begun] = [someRun(), nextRevision()];
    await limit.set(1);
    expect(await keepRun(page, run, begun)).toEqual({ state: 'failed', why: 'quota' });
    expect(await keptRuns(page)).toEqual([]);
    await limit.lift();
    expect(await keepRun(page, run, begun)).toEqual({ state: 'kept' });
    expect(await keptRuns(page)).toEqual([run]);
  } finally {
    await app.close();
    await rm(extension, { recursive: true });
  }
});

test('on a full disk the mirror says that a note is not kept, and keeps the text before the user', async () => {
  const extension = await withoutUnlimitedStorage();
  const app = await startApp({ extension });
  try {
    const page = await openPage(app, 'mirror');
    const limit = await limitStorage(app, page);
    const note = page.getByRole('textbox', { name: /^Notitie bij/ });
    await limit.set(1);
    await note.fill('Ik vroeg weinig naar familie. ');
    await note.blur();
    await page.getByText(m.mirror_not_saved_full()).waitFor();
    expect(await note.inputValue()).toBe('Ik vroeg weinig naar familie. ');
    expect(await rowsIn(page, 'reflections')).toEqual([]);
    await limit.lift();
    await note.pressSequentially('Nu wel.');
    await note.blur();
    await page.getByText(m.mirror_saved(), { exact: true }).waitFor();
    expect(await rowsIn(page, 'reflections')).toMatchObject([
      { content: { text: 'Ik vroeg weinig naar familie. Nu wel.' } },
    ]);
  } finally {
    await app.close();
    await rm(extension, { recursive: true });
  }
});

test('where the browser can store nothing, the mirror says so, and so does what is not kept', async ({
  app,
}) => {
  await breakStorage(app);
  const page = await openPage(app, 'mirror');
  await page.getByText(m.mirror_trouble_unavailable()).waitFor();
  expect(await keepRun(page, someRun())).toEqual({ state: 'failed', why: 'blocked' });
});

test('a database of a later Naast is not touched, and the mirror says so', async ({ app }) => {
  const page = await openPage(app);
  await writeLaterDatabase(page);
  expect(await keepRun(page, someRun())).toEqual({ state: 'failed', why: 'blocked' });
  expect(await keptRuns(page)).toEqual([]);
  const mirror = await openPage(app, 'mirror');
  await mirror.getByText(m.mirror_trouble_newer()).waitFor();
});

test('a script in the page of the record app keeps nothing in the journal', async ({ app }) => {
  await app.openReport('plain');
  const page = await openPage(app);
  const message = { type: 'keepRun', run: someRun(), definition: someDefinition, revision: nextRevision() };
  expect(await tellFromContentScript(app, message)).toBeNull();
  expect(await keptRuns(page)).toEqual([]);
  expect(await tell(page, message as ToBackground)).toEqual({ state: 'kept' });
});

async function keptRuns(page: Page): Promise<KeptRun[]> {
  return (await rowsIn(page, 'runs')).map((row) => (row as { content: KeptRun }).content);
}

/** Keeps a transaction on the runs open, so that who writes there waits halfway. @returns what ends it */
async function holdStore(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('naast');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          let isHeld = true;
          addEventListener('let-go', () => (isHeld = false));
          const transaction = opening.result.transaction('runs', 'readwrite');
          transaction.oncomplete = () => opening.result.close();
          const hold = () => {
            resolve();
            if (isHeld) transaction.objectStore('runs').count().onsuccess = hold;
          };
          hold();
        };
      }),
  );
  return () => page.evaluate(() => void dispatchEvent(new Event('let-go')));
}

/** Ends the browser as a crash does: nothing is asked, nothing is written any more. */
async function killBrowser({ context }: App): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = await session?.send('SystemInfo.getProcessInfo');
  const main = processes?.processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser is gone.');
  const closed = context.waitForEvent('close');
  process.kill(main.id, 'SIGKILL');
  await closed;
}

/** Whether the background has its turn to write the journal. */
function isWriting(page: Page): Promise<boolean> {
  return page.evaluate(async () => ((await navigator.locks.query()).held ?? []).length > 0);
}

/**
 * A copy of the extension without its permission to use the whole disk: Chromium can only play a full disk to who has a
 * quota. @returns its folder
 */
async function withoutUnlimitedStorage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naast-limited-'));
  await cp(extensionFolder('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

/** Sets how many bytes the extension may store. */
async function limitStorage({ context, extensionPages }: App, page: Page) {
  const session = await context.newCDPSession(page);
  const origin = extensionPages.slice(0, -1);
  return {
    set: (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize }),
    lift: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
  };
}

/** Puts a file where Chromium wants a folder for the extension's databases: they cannot be opened. */
async function breakStorage({ profile, extensionPages }: App): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB');
  await mkdir(folder, { recursive: true });
  const databases = `chrome-extension_${new URL(extensionPages).host}_0.indexeddb.leveldb`;
  await writeFile(join(folder, databases), '');
}

/** Sends a message from the world of the content script. @returns its answer; null without one */
async function tellFromContentScript(
  { page, context, extensionPages }: App,
  message: object,
): Promise<unknown> {
  const session = await context.newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (extensionPages.startsWith(origin)) resolve(id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await world,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? null)`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}
