/// <reference lib="dom" />
// Runs in the page of an 'Evaluatie': CKEditor 5, saved by XHR; then the hash changes and the field is empty again.

declare const CKEDITOR: typeof import('ckeditor5');

{
  const form = document.querySelector('form')!;
  const status = form.querySelector<HTMLOutputElement>('.status')!;
  const { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } = CKEDITOR;

  void ClassicEditor.create({
    attachTo: form.querySelector<HTMLElement>('#report')!,
    licenseKey: 'GPL',
    language: 'nl',
    plugins: [Essentials, Paragraph, Bold, Italic, List],
    toolbar: ['undo', 'redo', '|', 'bold', 'italic', '|', 'bulletedList', 'numberedList'],
  }).then((editor) => {
    form.querySelector<HTMLButtonElement>('.save')!.disabled = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const fields = new FormData(form);
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.setRequestHeader('content-type', 'application/json');
      request.addEventListener('loadend', () => {
        if (request.status !== 201) {
          status.value = 'Opslaan is niet gelukt.';
          return;
        }
        location.hash = 'opgeslagen';
        editor.setData('');
        status.value = 'Opgeslagen. Je kunt een volgende evaluatie schrijven.';
      });
      request.send(
        JSON.stringify({
          contact: fields.get('contact'),
          subject: fields.get('subject'),
          report: editor.getData(),
        }),
      );
    });
  });
}
