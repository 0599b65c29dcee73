// Saves by XHR; then the hash changes, and the field is empty again.

import { find } from './find.ts';
import { place, start } from './record-page.ts';

const field = document.createElement('textarea');
place.append(field);
start({ field: () => field, model: () => field.value, save });

function save(report: string): Promise<void> {
  const request = new XMLHttpRequest();
  request.open('POST', `/saved${location.pathname}`);
  return new Promise((resolve) => {
    request.addEventListener('load', () => {
      location.hash = 'opgeslagen';
      field.value = '';
      find('output').textContent = 'Opgeslagen.';
      resolve();
    });
    request.send(report);
  });
}
