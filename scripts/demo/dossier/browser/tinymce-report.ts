// Runs in the page of a 'Gespreksverslag': TinyMCE in its iframe, saved by fetch, and the page stays as it is.

import { address, allowSaving, bodyWith, field, moveTo, tell } from './report-form.ts';

declare const tinymce: import('tinymce').TinyMCE;

void tinymce.init({
  target: field,
  license_key: 'gpl',
  base_url: '/vendor/tinymce',
  suffix: '.min',
  height: 300,
  menubar: false,
  statusbar: false,
  promotion: false,
  plugins: 'lists',
  toolbar: 'undo redo | bold italic | bullist numlist',
  entity_encoding: 'raw',
  iframe_aria_text: 'Verslag',
  init_instance_callback(editor) {
    allowSaving(() => void saveByFetch(editor.getContent()));
  },
});

async function saveByFetch(report: string): Promise<void> {
  const answer = await fetch(address(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyWith(report),
  });
  if (!answer.ok) return tell('Opslaan is niet gelukt.');
  const saved: { address: string } = await answer.json();
  // From now on saving replaces this report instead of adding one.
  moveTo(saved.address);
  tell('Opgeslagen.');
}
