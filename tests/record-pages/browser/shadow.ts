// A web component with the editor in its shadow root, which scripts of the page may or may not look into.

import { place, start } from './record-page.ts';

const mode = location.pathname.endsWith('closed') ? 'closed' : 'open';
const field = document.createElement('div');
field.contentEditable = 'true';
field.style.cssText = 'min-height: 160px; border: 1px solid; padding: 8px';
const host = document.createElement('report-editor');
host.attachShadow({ mode }).append(field);
place.append(host);
start({ field: () => field, model: () => field.innerHTML });
