/** The three kinds of report differ in their editor and in how they are sent: by form, by fetch, by XHR. */
export const reportKinds = ['plain', 'tinymce', 'ckeditor'] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportTitles: Record<ReportKind, string> = {
  plain: 'Contactverslag',
  tinymce: 'Gespreksverslag',
  ckeditor: 'Evaluatie',
};

/** A report as it came in: `body` holds the bytes of the request, untouched. */
export type SavedReport = {
  id: string;
  client: string;
  kind: ReportKind;
  savedAt: Date;
  body: Buffer;
};

/** What the form holds: `report` is text for the plain kind and HTML for the other two. */
export type ReportFields = { contact: string; subject: string; report: string };

/** Reads the fields back out of the bytes that were sent; a field that was not sent is empty. */
export function fieldsOf({ kind, body }: SavedReport): ReportFields {
  const text = body.toString('utf8');
  const sent: Record<string, unknown> =
    kind === 'plain' ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);
  return {
    contact: String(sent['contact'] ?? ''),
    subject: String(sent['subject'] ?? ''),
    report: String(sent['report'] ?? ''),
  };
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' };

/** The report as a reader sees it: without the markup of the rich editors, a line for each paragraph. */
export function textOf(saved: SavedReport): string {
  const { report } = fieldsOf(saved);
  if (saved.kind === 'plain') return report;
  return report
    .replace(/<\/(p|li)>|<br ?\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp);/g, (entity) => entities[entity] ?? entity)
    .trim();
}
