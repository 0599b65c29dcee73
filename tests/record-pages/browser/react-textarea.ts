// React holds the text, and makes the field anew whenever a paragraph is finished.

import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { find } from './find.ts';
import { place, start } from './record-page.ts';

let model = '';

function Report() {
  const [text, setText] = useState('');
  model = text;
  const paragraphs = text.split('\n').length;
  return createElement('textarea', {
    key: paragraphs,
    autoFocus: paragraphs > 1,
    value: text,
    onFocus: ({ target }: { target: HTMLTextAreaElement }) =>
      target.setSelectionRange(text.length, text.length),
    onChange: ({ target }: { target: HTMLTextAreaElement }) => setText(target.value),
  });
}

createRoot(place).render(createElement(Report));
const mounted = new MutationObserver(() => {
  mounted.disconnect();
  start({ field: () => find<HTMLElement>('#place textarea'), model: () => model });
});
mounted.observe(place, { childList: true });
