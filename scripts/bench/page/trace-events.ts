import type { CDPSession, Page } from 'puppeteer-core';

/** One complete event of Chromium's trace, as far as it is looked at. Times in microseconds. */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { data?: { type?: string; url?: string } };
};

/** Runs `task` while the browser writes down what its threads do. */
export async function traceEvents(page: Page, task: () => Promise<void>): Promise<TraceEvent[]> {
  const session: CDPSession = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await task();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}
