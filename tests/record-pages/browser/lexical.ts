import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import { place, start } from './record-page.ts';

place.contentEditable = 'true';
const editor = createEditor({
  namespace: 'report',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(place);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
start({ field: () => place, model: () => JSON.stringify(editor.getEditorState()) });
