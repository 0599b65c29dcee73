import { place, start } from './record-page.ts';

declare const CKEDITOR: typeof import('ckeditor5');

const field = document.createElement('div');
place.append(field);

void CKEDITOR.ClassicEditor.create({
  attachTo: field,
  licenseKey: 'GPL',
  plugins: [CKEDITOR.Essentials, CKEDITOR.Paragraph, CKEDITOR.Bold],
  toolbar: ['undo', 'redo', 'bold'],
}).then((editor) => {
  const root = editor.editing.view.getDomRoot();
  if (root) start({ field: () => root, model: () => editor.getData() });
});
