import { find } from './find.ts';
import { place, start } from './record-page.ts';

const field = document.createElement('textarea');
place.append(field);
find('.new').addEventListener('click', () => {
  find<HTMLElement>('.cover').hidden = false;
  start({ field: () => field, model: () => field.value });
});
