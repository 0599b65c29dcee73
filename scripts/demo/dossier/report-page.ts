import type { Client } from './clients.ts';
import { clientStrip, escape, page } from './html.ts';
import { fieldsOf, reportTitles, type ReportKind, type SavedReport } from './saved-report.ts';

const scripts: Record<ReportKind, readonly string[]> = {
  plain: [],
  tinymce: ['/vendor/tinymce/tinymce.min.js', '/assets/tinymce-report.ts'],
  ckeditor: [
    '/vendor/ckeditor5/dist/browser/ckeditor5.umd.js',
    '/vendor/ckeditor5/dist/translations/nl.umd.js',
    '/assets/ckeditor-report.ts',
  ],
};

const contacts = ['Huisbezoek', 'Gesprek op locatie', 'Telefonisch', 'Netwerkbijeenkomst', 'Overig'];

/**
 * The page on which a report is written; with `saved` it opens that one again, and saving replaces it.
 * The plain kind is an ordinary form; the other two are sent by their script in `browser/`, which lets it be saved
 * once the editor is ready.
 */
export function reportPage(client: Client, kind: ReportKind, saved?: SavedReport): string {
  const fields = saved ? fieldsOf(saved) : { contact: '', subject: '', report: '' };
  const address = `/clients/${client.number}/reports/${kind}${saved ? `/${saved.id}` : ''}`;
  const styles =
    kind === 'ckeditor' ? '<link rel="stylesheet" href="/vendor/ckeditor5/dist/browser/ckeditor5.css">' : '';
  const options = contacts.map(
    (contact) => `<option${contact === fields.contact ? ' selected' : ''}>${contact}</option>`,
  );
  return page(
    reportTitles[kind],
    `${clientStrip(client)}${styles}
      <form class="report-form" method="post" action="${address}">
        <h2>${reportTitles[kind]}</h2>
        <div class="row">
          <label>Soort contact <select name="contact">${options.join('')}</select></label>
          <label>Onderwerp <input name="subject" value="${escape(fields.subject)}" autocomplete="off"></label>
        </div>
        <label class="block" for="report">Verslag</label>
        <textarea id="report" name="report">\n${escape(fields.report)}</textarea>
        <div class="actions">
          <button class="save" type="submit"${kind === 'plain' ? '' : ' disabled'}>Opslaan</button>
          <a class="button" href="/clients/${client.number}">Sluiten</a>
          <output class="status"></output>
        </div>
      </form>`,
    scripts[kind],
  );
}
