import type { ElementHandle, Page } from 'puppeteer-core';
import { findPanel } from '../browser/find-panel.ts';
import { readPanel, type PanelSight } from '../browser/read-panel.ts';
import { until } from '../browser/until.ts';
import type { ReportKind } from './dossier/saved-report.ts';

/** Somebody at work in the sample app, in any browser, with the panel beside it. */
export type Visit = {
  /** From wherever one is, by the links of the app, to a new report of a client. */
  openReport(client: string, kind: ReportKind): Promise<void>;
  /** Types behind what stands in the report, key by key. */
  write(text: string): Promise<void>;
  /** Saves and waits until the app says that it was saved. */
  save(): Promise<void>;
  /** Waits until the panel shows all these people, each as its circle says it, puts a question, and is at rest. */
  seePanel(...ties: string[]): Promise<PanelSight>;
};

/** @param origin of the sample app */
export function visit(page: Page, origin: string): Visit {
  let kind: ReportKind = 'plain';

  async function follow(selector: string): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  }

  return {
    async openReport(client, next) {
      kind = next;
      await page.goto(`${origin}/clients`);
      await follow(`a[href="/clients/${client}"]`);
      await follow(`a[href="/clients/${client}/reports/${kind}"]`);
    },
    async write(text) {
      const field = await fieldOf(page, kind);
      await field.focus();
      await page.keyboard.type(text);
    },
    async save() {
      if (kind === 'plain') return follow('button.save');
      await page.click('button.save');
      await until('The word that it is saved', () => page.$('.status:not(:empty)'));
    },
    seePanel: (...ties) =>
      until(`A question, and in the circle ${ties.join(', ')}`, async () => {
        const panel = await findPanel(page);
        const sight = await panel.evaluate(readPanel);
        const complete = ties.every((tie) => sight.ties.includes(tie)) && sight.questions.length > 0;
        if (!complete) throw new Error(`The panel shows ${JSON.stringify(sight)}`);
        await panel.evaluate(async () => {
          await Promise.all(document.getAnimations().map(({ finished }) => finished));
        });
        return sight;
      }),
  };
}

async function fieldOf(page: Page, kind: ReportKind): Promise<ElementHandle> {
  // The app lets a report be saved when its editor is ready.
  await page.waitForSelector('button.save:enabled');
  if (kind === 'plain') return until('The field', () => page.$('textarea#report'));
  if (kind === 'ckeditor') return until('The field', () => page.$('.ck-editor__editable'));
  return until('The field', async () => {
    const frame = await (await page.$('.tox iframe'))?.contentFrame();
    return frame ? frame.$('body#tinymce.mce-content-body') : null;
  });
}
