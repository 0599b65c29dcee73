/** Editors that keep only the lines in view in the page: what can be read of them is a part. */
const virtualised = [
  { editor: '.monaco-editor', lines: '.view-lines' },
  { editor: '.cm-editor', lines: '.cm-content' },
  { editor: '.CodeMirror', lines: '.CodeMirror-code' },
  { editor: '.ace_editor', lines: '.ace_text-layer' },
] as const;

/** Selector of everything that could be, or could hold, a field of several lines. */
export const fieldSelector = `textarea, [contenteditable]:not([contenteditable="false" i]), ${virtualised
  .map(({ editor }) => editor)
  .join(', ')}`;

/**
 * The whole field that the element belongs to: the textarea, the outermost editable around it (an editor nests
 * editables inside fixed parts), the body of a document in design mode, or the box of a virtualised editor.
 * Null where nothing of several lines can be typed.
 */
export function editingRoot(element: Element): HTMLElement | null {
  const editor = element.closest<HTMLElement>(virtualised.map((known) => known.editor).join(', '));
  if (editor) return editor;
  if (isTextarea(element)) return element;
  const doc = element.ownerDocument;
  if (doc.designMode === 'on') return doc.body;
  let root: HTMLElement | null = null;
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (isEditable(outer)) root = outer;
  }
  return root?.localName === 'html' ? doc.body : root;
}

/** The element with the lines of a virtualised editor; null when the field is none. */
export function visibleLines(field: HTMLElement): Element | null {
  const known = virtualised.find(({ editor }) => field.matches(editor));
  return known ? field.querySelector(known.lines) : null;
}

// Not `instanceof`: the element may belong to another frame, which has classes of its own.
export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

function isEditable(element: Element): element is HTMLElement {
  return 'isContentEditable' in element && element.isContentEditable === true;
}
