import { place, start } from './record-page.ts';

const field = document.createElement('textarea');
place.append(field);
start({ field: () => field, model: () => field.value });
