// Edited in its place: saved by PUT, and the address stays.

import { find } from './find.ts';
import { place, saveByFetch, start } from './record-page.ts';

const field = document.createElement('textarea');
const saveButton = find<HTMLElement>('.save');

find('.edit').addEventListener('click', () => {
  place.replaceChildren(field);
  saveButton.hidden = false;
  start({ field: () => field, model: () => field.value, save });
});

async function save(report: string): Promise<void> {
  await saveByFetch(report, 'PUT');
  const shown = document.createElement('p');
  shown.textContent = report;
  place.replaceChildren(shown);
  saveButton.hidden = true;
}
