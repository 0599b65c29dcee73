import { place, start } from './record-page.ts';

place.contentEditable = 'true';
start({ field: () => place, model: () => place.innerHTML });
