import { describe, expect } from 'vitest';
import { findAreaQuestion } from '../../lib/journal/area-question.ts';
import { firstInvitationSettings } from '../../lib/journal/invitation-settings.ts';
import type { ToBackground } from '../../lib/messaging/messages.ts';
import { areas } from '../../lib/prompts/prompt.ts';
import { m } from '../../messages/compiled/messages.js';
import type { ReportKind } from '../../scripts/demo/dossier/saved-report.ts';
import { otherClient, test, type App } from './app.ts';
import { contactsIn, rowsIn } from './stores.ts';
import { dangerousReport, lonelyReport } from './texts.ts';

/** The extension's API as the background and its own pages have it, for what runs there. */
declare const chrome: typeof import('wxt/browser').browser;

const question = findAreaQuestion('area-talk')?.item.text.nl ?? '';
/** Too short for a question about the report itself. */
const shortReport = 'Zus gebeld';

/** The tests run at any hour of any day: all of them are working hours. */
async function workAlways({ background }: App): Promise<void> {
  const invitations = { ...firstInvitationSettings, days: [1, 2, 3, 4, 5, 6, 7], fromHour: 0, toHour: 24 };
  await background.evaluate((settings) => chrome.storage.local.set({ invitations: settings }), invitations);
}

async function writeAndSave(app: App, kind: ReportKind = 'plain', client?: string) {
  const report = await app.openReport(kind, client);
  await report.write(shortReport);
  await report.panel.showsTie('zus');
  await report.save();
  return report;
}

const invitationsIn = (app: App) => rowsIn(app.background, 'invitations');

describe('after a report was saved', () => {
  test('one question comes on the next page, is answered in a click, and is the only one that day', async ({
    app,
  }) => {
    await workAlways(app);
    const saved = await writeAndSave(app);
    const card = await saved.panel.card(question);
    await card.getByRole('button', { name: 'Eén keer' }).click();
    await (await saved.panel.frame()).getByText(m.invitation_kept()).waitFor();
    expect(await rowsIn(app.background, 'runs')).toMatchObject([
      { definitionId: 'area-talk', state: 'done' },
    ]);
    expect(await invitationsIn(app)).toMatchObject([{ outcome: 'answered' }]);

    // The other editors are emptied after a save, and with that the line goes.
    const second = await writeAndSave(app, 'tinymce', otherClient);
    await (await second.panel.frame()).getByText(m.page_counted()).waitFor();
    const third = await writeAndSave(app, 'tinymce');
    expect((await third.panel.see()).questions).toEqual([]);
    await expect.poll(() => contactsIn(app), { timeout: 10_000 }).toHaveLength(3);
    expect(await invitationsIn(app)).toHaveLength(1);
  });

  test('it stands below the line that the contact is counted, takes no focus, and goes with the next report', async ({
    app,
  }) => {
    await workAlways(app);
    const saved = await writeAndSave(app, 'tinymce');
    await (await saved.panel.card(question)).waitFor();
    const frame = await saved.panel.frame();
    const { text } = await saved.panel.see();
    expect(text.indexOf(question)).toBeGreaterThan(text.indexOf(m.page_counted()));
    expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
    const next = await app.openReport('plain', otherClient);
    await next.write(shortReport);
    await next.panel.showsTie('zus');
    await expect.poll(async () => (await next.panel.see()).questions, { timeout: 10_000 }).toEqual([]);
  });

  test('it is off in one click, also on another day', async ({ app }) => {
    await workAlways(app);
    const saved = await writeAndSave(app);
    const card = await saved.panel.card(question);
    await card.getByRole('button', { name: m.invitation_never() }).click();
    await (await saved.panel.frame()).getByText(m.invitation_declined()).waitFor();
    // As if it had never been asked.
    await app.background.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('naast').onsuccess = ({ target }) => {
            const database = (target as IDBOpenDBRequest).result;
            const transaction = database.transaction('invitations', 'readwrite');
            transaction.objectStore('invitations').clear();
            transaction.oncomplete = () => {
              database.close();
              resolve(undefined);
            };
          };
        }),
    );
    await writeAndSave(app, 'ckeditor', otherClient);
    await writeAndSave(app, 'ckeditor');
    await expect.poll(() => contactsIn(app), { timeout: 10_000 }).toHaveLength(3);
    expect(await invitationsIn(app)).toEqual([]);
  });

  test('nothing is asked when the report is about danger, nor beside the next one of that client', async ({
    app,
  }) => {
    await workAlways(app);
    const report = await app.openReport('plain');
    await report.write(dangerousReport);
    await report.panel.asks();
    await report.save();
    await writeAndSave(app, 'ckeditor');
    const elsewhere = await writeAndSave(app, 'ckeditor', otherClient);
    await (await elsewhere.panel.card(question)).waitFor();
    expect(await invitationsIn(app)).toHaveLength(1);
  });
});

test('what the user wanted to try comes back beside a report with a question of its area, once', async ({
  app,
}) => {
  const own = await app.context.newPage();
  await own.goto(`${app.extensionPages}options.html`);
  for (const area of areas) {
    const message: ToBackground = {
      type: 'keepIntention',
      intention: {
        id: crypto.randomUUID(),
        area,
        text: `Iets kleins: ${area}`,
        day: '2026-01-05',
        state: 'open',
      },
      revision: { id: crypto.randomUUID(), after: [] },
    };
    await own.evaluate((told) => chrome.runtime.sendMessage(told), message);
  }
  await own.close();

  const report = await app.openReport('plain');
  await report.write(lonelyReport);
  await report.leave();
  const card = await report.panel.card(m.intention_question());
  await card.getByText('Iets kleins').waitFor();
  await card.getByRole('button', { name: m.returned_done() }).click();
  await (await report.panel.frame()).getByText(m.returned_noted()).waitFor();

  const next = await app.openReport('plain', otherClient);
  await next.write(lonelyReport);
  await next.leave();
  await next.panel.asks();
  expect((await next.panel.see()).text).not.toContain('Iets kleins');
});
