import { describe, expect } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { m } from '../../messages/compiled/messages.js';
import { test, type App } from './app.ts';
import { contactsIn, dumpExtension } from './stores.ts';
import { fullReport } from './texts.ts';

const patience = { timeout: 10_000 };

describe('while the background sleeps', () => {
  test('an answer is heard and kept', async ({ app }) => {
    const report = await app.openReport('plain');
    await report.write(fullReport);
    const [question = ''] = await report.panel.asks();
    const card = await report.panel.card(question);
    await card.getByRole('button', { name: m.card_dismiss() }).click();
    await putToSleep(app);
    await card.getByRole('button', { name: m.dismissal_does_not_fit() }).click();
    const background = await wokenBackground(app);
    await expect.poll(() => dumpExtension({ ...app, background }), patience).toContain('does-not-fit');
  });

  test('and wakes, a report that is saved is one contact', async ({ app }) => {
    const report = await app.openReport('plain');
    await report.write(fullReport);
    await report.panel.asks();
    await putToSleep(app);
    await report.leave();
    const background = await wokenBackground(app);
    await report.save();
    await expect.poll(() => contactsIn({ ...app, background }), patience).toHaveLength(1);
  });
});

/** Ends the service worker, as Chromium does after half a minute without work. */
async function putToSleep({ context, extensionPages }: App): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone.');
  const findWorker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionPages));
  };
  const worker = await findWorker();
  if (!worker) throw new Error('The background sleeps already.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await until('The background asleep', async () => ((await findWorker()) ? null : true));
  await session.detach();
}

function wokenBackground({ context }: App) {
  return until('The background awake', async () => context.serviceWorkers()[0] ?? null);
}
