import type { Locator, Page } from 'playwright-core';
import type { ReportKind } from '../../scripts/demo/dossier/saved-report.ts';
import { panelIn, type Panel } from './panel.ts';

/** A report that is being written in the sample app. */
export type Report = {
  field: Locator;
  saveButton: Locator;
  /** Types behind what stands there, key by key. */
  write(text: string): Promise<void>;
  /** Goes on to the next field of the form, as at the end of writing. */
  leave(): Promise<void>;
  /** Saves and waits until the app has said that it was saved. */
  save(): Promise<void>;
  panel: Panel;
};

export async function reportOn(page: Page, kind: ReportKind): Promise<Report> {
  const field = fieldOf(page, kind);
  const saveButton = page.getByRole('button', { name: 'Opslaan' });
  await field.waitFor();
  // The app lets a report be saved when its editor is ready.
  await page.locator('button.save:enabled').waitFor();
  return {
    field,
    saveButton,
    async write(text) {
      await field.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(text);
    },
    async leave() {
      await page.getByLabel('Onderwerp').focus();
    },
    async save() {
      const saved = page.waitForResponse((response) => response.request().method() === 'POST');
      await saveButton.click();
      await saved;
      if (kind === 'plain') await page.getByRole('heading', { name: 'Verslagen' }).waitFor();
      else await page.getByText('Opgeslagen.').waitFor();
    },
    panel: panelIn(page),
  };
}

function fieldOf(page: Page, kind: ReportKind): Locator {
  switch (kind) {
    case 'plain':
      return page.locator('textarea#report');
    case 'tinymce':
      return page.frameLocator('.tox iframe').locator('body#tinymce.mce-content-body');
    case 'ckeditor':
      return page.locator('.ck-editor__editable');
  }
}
