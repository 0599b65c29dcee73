// The browser itself sends the form, and the frame shows the answer.

import { place } from './record-page.ts';

const field = document.createElement('textarea');
field.name = 'report';
place.append(field);
window.recordPage = { field: () => field, model: () => field.value, isDirty: () => false, made: [] };
