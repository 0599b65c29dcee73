import type { App } from './app.ts';
import { readPanel, type PanelSight } from '../../scripts/browser/read-panel.ts';

/**
 * What a person sees in the browser's own side panel. Playwright does not count it among the pages, so it is asked
 * over the debugging protocol.
 * @throws when it is not open
 */
export async function seeSidePanel({ context, extensionPages }: App): Promise<PanelSight> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone.');
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const panel = targetInfos.find(
      ({ type, url }) => type === 'page' && url === `${extensionPages}panel.html`,
    );
    if (!panel) throw new Error('The side panel is not open.');
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: panel.targetId });
    const answered = new Promise<string>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => resolve(message));
    });
    const params = { expression: `(${readPanel})()`, returnByValue: true };
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const answer: { result: { result: { value: PanelSight } } } = JSON.parse(await answered);
    return answer.result.result.value;
  } finally {
    await session.detach();
  }
}

/** The extension's pages that are open anywhere, the side panel among them, as they are called from its root on. */
export async function openExtensionPages({ context, extensionPages }: App): Promise<string[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser is gone.');
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.flatMap(({ type, url }) =>
      type === 'page' && url.startsWith(extensionPages) ? url.slice(extensionPages.length) : [],
    );
  } finally {
    await session.detach();
  }
}
