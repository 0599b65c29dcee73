import { editors } from '../record-pages/editors.ts';
import { testEditors } from '../record-pages/editor-suite.ts';

/** One of each nature; `npm run test:long` tries all, in both browsers. */
const heart = ['textarea', 'tinymce-frame', 'ckeditor5', 'quill', 'shadow-closed'];

testEditors(
  'chromium',
  editors.filter(({ name }) => heart.includes(name)),
);
