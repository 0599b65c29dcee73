import { describe, expect } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { test } from './app.ts';
import { putToSleep, wokenBackground } from './sleep.ts';
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
