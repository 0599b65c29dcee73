// Runs in the page: what both kinds of report with an editor have in common.

const form = find<HTMLFormElement>('form');
const status = find<HTMLOutputElement>('.status');
const saveButton = find<HTMLButtonElement>('.save');

export const field = find<HTMLTextAreaElement>('#report');

function find<E extends Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** The editor is ready: from now on the report can be saved. */
export function allowSaving(save: () => void): void {
  saveButton.disabled = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
}

/** Where the report is sent to. */
export function address(): string {
  return form.action;
}

export function moveTo(next: string): void {
  form.action = next;
}

/** What is sent of the form, with the report as HTML. */
export function bodyWith(report: string): string {
  const fields = new FormData(form);
  return JSON.stringify({ contact: fields.get('contact'), subject: fields.get('subject'), report });
}

export function tell(text: string): void {
  status.value = text;
}
