// Has no button: what was typed is saved a moment later.

import { place, saveByFetch, start } from './record-page.ts';

const after = 400;
const field = document.createElement('textarea');
place.append(field);
start({ field: () => field, model: () => field.value });
let waiting = 0;
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => void saveByFetch(field.value, 'PUT'), after);
});
