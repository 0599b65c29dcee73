import { describe, expect } from 'vitest';
import { reportKinds, type ReportKind } from '../../scripts/demo/dossier/saved-report.ts';
import { oneClient, otherClient, startBrowser, test, type App } from './app.ts';
import { contactsIn } from './stores.ts';
import { fullReport } from './texts.ts';

describe('a report that is saved', () => {
  test.for(reportKinds)('in %s is one contact', async (kind, { app }) => {
    await writeAndSave(app, kind, oneClient);
    await expectContacts(app, 1);
    // Another one, so that a late second count of the first would be seen.
    await writeAndSave(app, kind, otherClient);
    await expectContacts(app, 2);
  });

  test('twice, without leaving the page, is one contact', async ({ app }) => {
    const report = await writeAndSave(app, 'tinymce', oneClient);
    await report.write(' Daarna belde ze nog.');
    await report.save();
    await writeAndSave(app, 'plain', otherClient);
    await expectContacts(app, 2);
  });

  test('and opened again to mend a word is still one contact', async ({ app }) => {
    await writeAndSave(app, 'plain', oneClient);
    await app.page.getByRole('link', { name: 'Bewerken' }).click();
    await app.page.locator('textarea#report').fill(`${fullReport} Aangevuld.`);
    await app.page.getByRole('button', { name: 'Opslaan' }).click();
    await app.page.getByText('Aangevuld.').waitFor();
    await writeAndSave(app, 'plain', otherClient);
    await expectContacts(app, 2);
  });

  test('followed by another on the same page is two contacts', async ({ app }) => {
    const report = await writeAndSave(app, 'ckeditor', oneClient);
    await report.write(fullReport);
    await report.panel.showsTie('broer');
    await report.save();
    await expectContacts(app, 2);
  });

  test('keeps the cues, and which client it was only as a key', async ({ app }) => {
    await writeAndSave(app, 'plain', oneClient);
    await expectContacts(app, 1);
    const [contact] = await contactsIn(app);
    expect(contact?.value).toMatchObject({
      cues: expect.arrayContaining(['informal-network', 'damaged-tie', 'took-over']),
      clientKey: expect.stringMatching(/^\S{40,}$/),
    });
  });
});

describe('a report that is left without saving', () => {
  test('is no contact', async ({ app }) => {
    const report = await app.openReport('plain');
    await report.write(fullReport);
    await report.panel.showsTie('broer');
    await app.page.getByRole('link', { name: 'Sluiten' }).click();
    await writeAndSave(app, 'plain', otherClient);
    await expectContacts(app, 1);
  });
});

const awkward = `${fullReport}\n\n  - De cliënt zei: "é is geen é" & <b>; 😀\u200b\tEinde. `;

test.for(reportKinds)(
  'what is saved in %s is to the byte what is saved without Naast',
  async (kind, { app }) => {
    const bare = await startBrowser();
    try {
      const expected = await bare.openReport(kind);
      await expected.write(awkward);
      await expected.save();
      const report = await app.openReport(kind);
      await report.write(awkward);
      await report.panel.asks();
      await report.save();
      const [saved] = app.dossier.reports;
      const [savedWithout] = bare.dossier.reports;
      expect(saved?.body.length).toBeGreaterThan(fullReport.length);
      expect(saved?.body.equals(savedWithout?.body ?? Buffer.alloc(0))).toBe(true);
    } finally {
      await bare.close();
    }
  },
);

function expectContacts(app: App, count: number) {
  return expect.poll(() => contactsIn(app), { timeout: 10_000 }).toHaveLength(count);
}

async function writeAndSave(app: App, kind: ReportKind, client: string) {
  const report = await app.openReport(kind, client);
  await report.write(fullReport);
  await report.panel.showsTie('broer');
  await report.save();
  return report;
}
