// Version 4 has no types of its own: here is what is used of it.

import { place, start } from './record-page.ts';

type Editor = {
  editable(): { $: HTMLElement };
  getData(): string;
  checkDirty(): boolean;
  on(type: 'instanceReady', listener: () => void): void;
};
declare const CKEDITOR: { replace(target: HTMLElement, settings: object): Editor };

const target = document.createElement('textarea');
place.append(target);
const editor = CKEDITOR.replace(target, { versionCheck: false, language: 'nl', height: 200 });
editor.on('instanceReady', () =>
  start({
    field: () => editor.editable().$,
    model: () => editor.getData(),
    isDirty: () => editor.checkDirty(),
  }),
);
