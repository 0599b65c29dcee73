import type { Page as FirefoxPage } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { m } from '../../messages/compiled/messages.js';
import { extensionFolder } from '../../scripts/browser/build-extension.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { firefoxExtensionUuid, launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { createDossier } from '../../scripts/demo/dossier/create-dossier.ts';
import { visit } from '../../scripts/demo/visit.ts';
import { oneClient, startApp, type App } from './app.ts';
import { canManage, manage, unpackedId, type Managed } from './managed.ts';
import { contactsIn } from './stores.ts';

const geckoId = 'naast@naast.example';

/** The report has a person that Naast knows, and an instrument that only this organisation calls so. */
const text = 'Mw. belde gisteren haar zus. Daarna deden we het kringgesprek aan de keukentafel.';

const question = 'Who from the circle talk will you meet again soon?';
const ownPrompt = {
  id: 'own-keep-circle',
  kind: 'keep',
  area: 'invite',
  when: { all: ['informal-network', 'network-tool'], minWords: 5, ties: { informalAtLeast: 1 } },
  text: {
    nl: {
      summary: 'Wie uit het kringgesprek zie je binnenkort weer?',
      detail: 'In ons kringgesprek kiest je cliënt wie er meedoet. Vraag eerst wie er welkom is.',
      starter: 'Wie uit de kring wil je er volgende keer bij?',
      source: 'Werkwijze wijkteam',
    },
    en: {
      summary: question,
      detail: 'In our circle talk your client chooses who joins. First ask who is welcome.',
      starter: 'Whom from the circle would you like to join next time?',
      source: 'Way of working, neighbourhood team',
    },
  },
};

/** Right but for the smallest group and one area: what is wrong is named, and the rest works. */
const policy = {
  sites: [{ origin: 'http://127.0.0.1/*', name: 'Dossier van de stad', report: ['textarea#report'] }],
  language: 'en',
  smallestGroup: 1,
  areas: ['talk', 'invite', 'everything'],
  words: { 'network-tool': ['kringgesprek*'] },
  prompts: [ownPrompt],
  fixed: ['sites', 'language'],
};

const en = { locale: 'en' } as const;
const faults = [
  `smallestGroup: ${m.policy_why_wrong_value_but({ detail: '≥ 3' }, en)}`,
  `areas[2]: ${m.policy_why_wrong_value_but(
    { detail: 'talk, invite, accompany, meeting, partners, volunteers' },
    en,
  )}`,
];

describe.skipIf(!canManage)("in Chromium, by the machine's folder of policies", () => {
  const extension = extensionFolder('chromium');
  let managed: Managed;
  let app: App;

  beforeEach(async () => {
    const chromium = findBrowser(['chromium']);
    if (!chromium) throw new Error('The e2e tests need Chromium.');
    managed = manage(chromium, {
      'managed/naast.json': { '3rdparty': { extensions: { [unpackedId(extension)]: policy } } },
    });
    app = await startApp({ extension, executable: managed.browser.path });
  });

  afterEach(async () => {
    await app.close();
    managed.remove();
  });

  test("its words carry their cue, its prompt is asked, in its language, and the rest stays Naast's", async () => {
    const report = await app.openReport('plain');
    await report.write(text);
    await report.leave();
    expect(await report.panel.asks()).toContain(question);
    const panel = await report.panel.frame();
    expect(await panel.getByRole('group', { name: m.language({}, en) }).count()).toBe(0);
    await report.save();
    await expect.poll(() => contactsIn(app), { timeout: 10_000 }).toHaveLength(1);
    expect(await contactsIn(app)).toMatchObject([
      { value: { cues: expect.arrayContaining(['informal-network', 'network-tool']) } },
    ]);
  });

  test('options say what is set, what is fixed, and what is wrong', async () => {
    await app.page.goto(`${app.extensionPages}options.html`);
    const part = app.page.getByRole('region', { name: m.policy_title({}, en) });
    await part.getByText('Dossier van de stad').waitFor();
    for (const fault of faults) await part.getByRole('alert').getByText(fault).waitFor();
    await part.getByText(question).waitFor();
    expect(await app.page.getByRole('textbox', { name: m.options_address({}, en) }).count()).toBe(0);
    await app.page.getByText(m.policy_sites_fixed({}, en)).waitFor();
  });
});

describe.skipIf(!canManage)('in Firefox, by policies.json', () => {
  test('its words carry their cue, its prompt is asked, and options say what is set and what is wrong', async () => {
    const found = findBrowser(['firefox']);
    if (!found) throw new Error('The e2e tests need Firefox.');
    const managed = manage(found, {
      'policies.json': { policies: { '3rdparty': { Extensions: { [geckoId]: policy } } } },
    });
    const extension = extensionFolder('firefox');
    const dossier = await createDossier({ port: 0 });
    const firefox = await launchBrowser({ browser: managed.browser, extension, headless: true });
    try {
      await firefox.installExtension(extension);
      const page = await firefox.newPage();
      const user = visit(page, dossier.origin);
      await user.openReport(oneClient, 'plain');
      await user.write(text);
      const { questions } = await user.seePanel();
      expect(questions).toContain(question);

      const seen = await readOptions(await firefox.newPage());
      for (const shown of ['Dossier van de stad', ...faults, m.policy_sites_fixed({}, en)])
        expect(seen).toContain(shown);
    } finally {
      await firefox.close();
      await dossier.close();
      managed.remove();
    }
  });
});

/** What can be read on the options page. */
async function readOptions(page: FirefoxPage): Promise<string> {
  // Firefox never tells the driver that a page of an extension has loaded.
  await page
    .goto(`moz-extension://${firefoxExtensionUuid}/options.html`, { timeout: 1500 })
    .catch(() => null);
  return until('What the organisation set', async () => {
    const seen = await page.evaluate(() => document.body.innerText);
    return seen.includes(m.policy_title({}, en)) ? seen : null;
  });
}
