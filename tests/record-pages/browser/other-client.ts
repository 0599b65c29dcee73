// Another client is opened in the same form; the address stays.

import { find } from './find.ts';
import { place, start } from './record-page.ts';

const field = document.createElement('textarea');
place.append(field);
start({ field: () => field, model: () => field.value });
find('.next').addEventListener('click', () => {
  find('.client').textContent = '104251 J. van der Klis';
  field.value = '';
});
