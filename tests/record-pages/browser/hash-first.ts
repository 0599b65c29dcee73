// Going back changes the hash at once, and asks only then.

import { place, start } from './record-page.ts';

const field = document.createElement('textarea');
place.append(field);
start({ field: () => field, model: () => field.value });
addEventListener('hashchange', () => {
  if (location.hash === '#overzicht' && !confirm('Dit verslag verlaten?'))
    history.replaceState(null, '', '#');
});
