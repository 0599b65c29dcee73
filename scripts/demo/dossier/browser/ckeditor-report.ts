// Runs in the page of an 'Evaluatie': CKEditor 5, saved by XHR; then the hash changes and the field is empty again.

import { address, allowSaving, bodyWith, field, tell } from './report-form.ts';

declare const CKEDITOR: typeof import('ckeditor5');

void CKEDITOR.ClassicEditor.create({
  attachTo: field,
  licenseKey: 'GPL',
  language: 'nl',
  plugins: [CKEDITOR.Essentials, CKEDITOR.Paragraph, CKEDITOR.Bold, CKEDITOR.Italic, CKEDITOR.List],
  toolbar: ['undo', 'redo', '|', 'bold', 'italic', '|', 'bulletedList', 'numberedList'],
}).then((editor) => {
  allowSaving(() =>
    saveByXhr(editor.getData(), () => {
      location.hash = 'opgeslagen';
      editor.setData('');
    }),
  );
});

function saveByXhr(report: string, onSaved: () => void): void {
  const request = new XMLHttpRequest();
  request.open('POST', address());
  request.setRequestHeader('content-type', 'application/json');
  request.addEventListener('loadend', () => {
    if (request.status !== 201) return tell('Opslaan is niet gelukt.');
    onSaved();
    tell('Opgeslagen. Je kunt een volgende evaluatie schrijven.');
  });
  request.send(bodyWith(report));
}
