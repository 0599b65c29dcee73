// Runs in the page: what every page has in common, the form around its editor and what a test asks it.

import { find } from './find.ts';
import './record-page.css';

/** What a test may ask the page; the tests cannot look into a closed shadow root, the page can. */
export type RecordPage = {
  /** In which the user types. */
  field(): HTMLElement;
  /** The report as the editor holds it, and as it is saved. */
  model(): string;
  /** The record app, or the editor itself, would ask 'leave this page?'. */
  isDirty(): boolean;
  /** Types of the events that no user caused. */
  made: string[];
};

declare global {
  interface Window {
    recordPage?: RecordPage;
  }
}

type Ready = Pick<RecordPage, 'field' | 'model'> & {
  isDirty?: () => boolean;
  save?: (report: string) => Promise<void>;
};

/** Where the editor goes. */
export const place = find<HTMLElement>('#place');
const made: string[] = [];
const watched = ['input', 'beforeinput', 'paste', 'keydown', 'keyup', 'focus', 'blur', 'change', 'select'];

/**
 * The editor is ready.
 * @param isDirty of the editor itself, where it keeps such a thing
 * @param save in the way of this page
 */
export function start({ field, model, isDirty, save = saveByFetch }: Ready): void {
  let kept = model();
  watchMade(field().ownerDocument);
  const page = { field, model, made, isDirty: () => model() !== kept || isDirty?.() === true };
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const report = model();
    void save(report).then(() => (kept = report));
  });
  addEventListener('beforeunload', (event) => page.isDirty() && event.preventDefault());
  window.recordPage = page;
}

/** Saves, and says so. */
export async function saveByFetch(report: string, method = 'POST'): Promise<void> {
  const { ok } = await fetch(`/saved${location.pathname}`, { method, body: report });
  find<HTMLOutputElement>('output').value = ok ? 'Opgeslagen.' : 'Opslaan is niet gelukt.';
}

function watchMade(doc: Document): void {
  for (const type of watched)
    doc.addEventListener(type, ({ isTrusted }) => isTrusted || made.push(type), { capture: true });
}
