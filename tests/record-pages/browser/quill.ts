import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { place, start } from './record-page.ts';

const editor = new Quill(place, { theme: 'snow', modules: { toolbar: [['bold', 'italic']] } });
start({ field: () => editor.root, model: () => JSON.stringify(editor.getContents()) });
