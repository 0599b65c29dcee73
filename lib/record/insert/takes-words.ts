/**
 * The editors of which our tests prove, in both browsers, that what is put in is in their model, can be undone and is
 * saved (`tests/record-pages/editors.ts`), by what they mark their field with. In a field of another kind what is seen
 * may not be what is saved. Slate is left out: undoing the words there takes along what was typed before them.
 */
const proven = [
  'textarea',
  // TinyMCE, CKEditor 5 and 4, Quill, ProseMirror with Tiptap, Lexical, CodeMirror 6.
  ...['.mce-content-body', '.ck-editor__editable', '.cke_editable', '.ql-editor', '.ProseMirror'],
  ...['[data-lexical-editor]', '.cm-editor'],
].join();

/** Whether words may be put into this report field. */
export function takesWords(field: Element): boolean {
  return field.matches(proven);
}
