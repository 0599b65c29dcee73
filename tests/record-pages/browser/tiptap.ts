import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { place, start } from './record-page.ts';

const editor = new Editor({ element: place, extensions: [StarterKit] });
start({ field: () => editor.view.dom, model: () => editor.getHTML() });
