/** An editor as a record app may have it: a page of the test server, at `/editors/<name>`. */
export type EditorPage = {
  name: string;
  /** Script of the page, in `browser/`. */
  script: string;
  /** Scripts and styles that its page loads before, straight from their npm packages. */
  vendor?: readonly string[];
  /** `partial`: only the lines in view are in the page. */
  reads: 'whole' | 'partial';
  /** Naast offers to insert there. */
  inserts: boolean;
  /** It has no styles or scripts within its elements: the page may forbid those. */
  strict: boolean;
};

const tinymce = ['/vendor/tinymce/tinymce.min.js'];

export const editors: readonly EditorPage[] = [
  { name: 'textarea', script: 'textarea', reads: 'whole', inserts: true, strict: true },
  { name: 'react-textarea', script: 'react-textarea', reads: 'whole', inserts: true, strict: true },
  { name: 'contenteditable', script: 'contenteditable', reads: 'whole', inserts: false, strict: true },
  { name: 'tinymce-frame', script: 'tinymce', vendor: tinymce, reads: 'whole', inserts: true, strict: false },
  {
    name: 'tinymce-inline',
    script: 'tinymce',
    vendor: tinymce,
    reads: 'whole',
    inserts: true,
    strict: false,
  },
  {
    name: 'ckeditor5',
    script: 'ckeditor5',
    vendor: [
      '/vendor/ckeditor5/dist/browser/ckeditor5.umd.js',
      '/vendor/ckeditor5/dist/browser/ckeditor5.css',
    ],
    reads: 'whole',
    inserts: true,
    strict: false,
  },
  {
    name: 'ckeditor4',
    script: 'ckeditor4',
    vendor: ['/vendor/ckeditor4/ckeditor.js'],
    reads: 'whole',
    inserts: true,
    strict: false,
  },
  {
    name: 'quill',
    script: 'quill',
    vendor: ['/built/quill.css'],
    reads: 'whole',
    inserts: true,
    strict: false,
  },
  { name: 'tiptap', script: 'tiptap', reads: 'whole', inserts: true, strict: false },
  { name: 'lexical', script: 'lexical', reads: 'whole', inserts: true, strict: false },
  { name: 'slate', script: 'slate', reads: 'whole', inserts: false, strict: false },
  { name: 'codemirror', script: 'codemirror', reads: 'partial', inserts: true, strict: false },
  { name: 'shadow-open', script: 'shadow', reads: 'whole', inserts: false, strict: true },
  { name: 'shadow-closed', script: 'shadow', reads: 'whole', inserts: false, strict: true },
];
