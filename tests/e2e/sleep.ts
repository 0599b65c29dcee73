import type { Worker } from 'playwright-core';
import { until } from '../../scripts/browser/until.ts';
import type { App } from './app.ts';

/** Ends the service worker, as Chromium does after half a minute without work. */
export async function putToSleep({ context, extensionPages }: App): Promise<void> {
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

export function wokenBackground({ context }: App): Promise<Worker> {
  return until('The background awake', async () => context.serviceWorkers()[0] ?? null);
}
