import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test as base } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { reportKinds } from '../../scripts/demo/dossier/saved-report.ts';
import { startedRequests } from './net-log.ts';
import { oneClient, otherClient, startApp, test, type App } from './app.ts';
import { contactsIn, dumpExtension, dumpPage, readExtensionFiles } from './stores.ts';
import { dangerousReport, fragmentsOf, fullReport, names } from './texts.ts';

describe('what Naast keeps', () => {
  test('holds no stretch of what was typed, no name and no client, in any store or file', async ({ app }) => {
    const said: string[] = [];
    app.context.on('console', (message) => said.push(message.text()));
    await work(app);
    await expect.poll(() => contactsIn(app), { timeout: 10_000 }).toHaveLength(reportKinds.length + 1);
    const extension = await dumpExtension(app);
    const page = await dumpPage(app.page);
    await app.context.close();

    const files = await readExtensionFiles(app);
    const stores = [extension, page, said.join('\n'), ...files].map((text) => text.toLowerCase());
    const secrets = [
      ...fragmentsOf(fullReport),
      ...fragmentsOf(dangerousReport),
      ...names,
      oneClient,
      otherClient,
    ].map((secret) => secret.toLowerCase());
    // What is kept is seen in both, so what is not seen is not kept.
    expect(extension).toContain('informal-network');
    expect(files.join('\n')).toContain('informal-network');
    expect(secrets.filter((secret) => stores.some((store) => store.includes(secret)))).toEqual([]);
  });
});

describe('what Naast sends', () => {
  base('no request leaves the record app, neither from its pages nor from the extension', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'naast-net-log-'));
    const netLog = join(folder, 'net-log.json');
    const app = await startApp({ args: [`--log-net-log=${netLog}`] });
    const seen: string[] = [];
    app.context.on('request', (request) => seen.push(request.url()));
    await work(app);
    await app.page.goto(`${app.extensionPages}options.html`);
    await app.close();

    const started = await startedRequests(netLog);
    await rm(folder, { recursive: true });
    const beyond = (url: string) => /^(https?|wss?):/.test(url) && !url.startsWith(`${app.dossier.origin}/`);
    expect(started).not.toEqual([]);
    expect(started.filter(({ url, initiator }) => beyond(url) || initiator !== app.dossier.origin)).toEqual(
      [],
    );
    expect(seen.filter(beyond)).toEqual([]);
  });
});

/** All that a user does in a day: reports of three kinds, answers, a dangerous one. */
async function work(app: App): Promise<void> {
  for (const kind of reportKinds) {
    const report = await app.openReport(kind, kind === 'plain' ? oneClient : otherClient);
    await report.write(fullReport);
    await report.panel.showsTie('broer');
    if (kind === 'plain') {
      const [question = ''] = await report.panel.asks();
      const card = await report.panel.card(question);
      await card.getByRole('button', { name: m.card_keep() }).click();
    }
    await report.save();
  }
  const report = await app.openReport('plain', oneClient);
  await report.write(dangerousReport);
  await report.panel.asks();
  await report.save();
}
