import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { find } from './find.ts';
import { place, start } from './record-page.ts';

const editor = withHistory(withReact(createEditor()));
const empty: Descendant[] = [{ children: [{ text: '' }] }];

createRoot(place).render(
  createElement(
    Slate,
    { editor, initialValue: empty },
    createElement(Editable, { placeholder: 'Schrijf hier je verslag' }),
  ),
);
const mounted = new MutationObserver(() => {
  mounted.disconnect();
  start({
    field: () => find<HTMLElement>('[data-slate-editor]'),
    model: () => JSON.stringify(editor.children),
  });
});
mounted.observe(place, { childList: true });
