import { basicSetup, EditorView } from 'codemirror';
import { place, start } from './record-page.ts';

const editor = new EditorView({ parent: place, extensions: [basicSetup, EditorView.lineWrapping] });
start({ field: () => editor.contentDOM, model: () => editor.state.doc.toString() });
