// In a frame of its own, or inline in the page.

import { place, start } from './record-page.ts';

declare const tinymce: import('tinymce').TinyMCE;

const inline = location.pathname.endsWith('inline');
const target = document.createElement(inline ? 'div' : 'textarea');
place.append(target);

void tinymce.init({
  target,
  inline,
  license_key: 'gpl',
  base_url: '/vendor/tinymce',
  suffix: '.min',
  height: 260,
  menubar: false,
  promotion: false,
  entity_encoding: 'raw',
  init_instance_callback(editor) {
    start({
      field: () => editor.getBody(),
      model: () => editor.getContent(),
      isDirty: () => editor.isDirty(),
    });
  },
});
